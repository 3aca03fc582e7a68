package cn.gov.tj.mz.fourstrong.account;

/** A password in clear text on its way to the hash; prints as stars, so that no log ever holds it. */
public record Password(String characters) {

    @Override
    public String toString() {
        return "********";
    }
}

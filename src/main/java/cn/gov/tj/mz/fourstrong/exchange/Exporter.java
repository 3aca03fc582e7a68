package cn.gov.tj.mz.fourstrong.exchange;

/** The one who is signed in, as files say it that leave the program; the module that keeps the accounts provides it. */
public interface Exporter {

    /** Name and account. */
    String person();

    /** The units and branches whose rows this person may see; empty for those who see no branch's. */
    String reach();
}

package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.Period;

/** A cycle as selectors name it. */
public record CycleName(String code, boolean closed) {

    public Period period() {
        return Period.parse(code);
    }
}

package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Problems;

/** Why something was given back: 1 to 500 characters. */
final class Reasons {

    static final int LONGEST = 500;

    private Reasons() {}

    static String checked(String reason) {
        new Problems().required("reason", reason, LONGEST).throwIfAny();
        return reason.strip();
    }
}

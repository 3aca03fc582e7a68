package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Refused;

/** How far a record is on its way from the branch through review. */
public enum ActivityState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    WITHDRAWN;

    /** Whether it can be done to a record as it stands; what was accepted can only be withdrawn, or its review be undone. */
    boolean allows(ActivityAction action) {
        return switch (action) {
            case RECORDED -> true;
            case EDITED -> this == DRAFT || this == SUBMITTED || this == RETURNED;
            case SUBMITTED -> this == DRAFT || this == RETURNED;
            case ACCEPTED, RETURNED -> this == SUBMITTED;
            case REOPENED -> this == ACCEPTED || this == RETURNED;
            case WITHDRAWN -> this != WITHDRAWN;
        };
    }

    /**
     * Where the record stands afterwards; what waited for review and was edited is a draft again.
     *
     * @throws Refused when it cannot be done to a record as it stands
     */
    ActivityState after(ActivityAction action) {
        if (!allows(action)) {
            throw new Refused("activity.refused." + action);
        }
        return switch (action) {
            case RECORDED -> DRAFT;
            case EDITED -> this == SUBMITTED ? DRAFT : this;
            case SUBMITTED, REOPENED -> SUBMITTED;
            case ACCEPTED -> ACCEPTED;
            case RETURNED -> RETURNED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}

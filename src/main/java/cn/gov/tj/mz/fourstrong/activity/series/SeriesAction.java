package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What the log says about indicators of work. */
public enum SeriesAction implements AuditAction {
    NAMED,
    RENAMED,
    TARGET_SET,
    WITHDRAWN
}

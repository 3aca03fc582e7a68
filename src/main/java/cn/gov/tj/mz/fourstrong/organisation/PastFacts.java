package cn.gov.tj.mz.fourstrong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a branch was like before its facts changed, so that what was due then is still judged by it.
 *
 * @param until the first day on which it was no longer so
 */
@Embeddable
public record PastFacts(
        @Column(name = "until_day") LocalDate until,
        boolean committee,
        @Column(name = "group_count") int groups) {}

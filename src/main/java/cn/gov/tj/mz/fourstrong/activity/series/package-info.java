/**
 * Indicators of work: figures of one name and unit over periods form a series that their branch names once.
 *
 * <p>API: {@code SeriesService} reads, {@code SeriesNamingService} keeps the list. Depends on activity alone.
 */
@NamedInterface("series")
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

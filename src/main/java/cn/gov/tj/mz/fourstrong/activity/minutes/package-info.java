/** What is written down of a meeting: the optional part of a record, and its rules. */
@NamedInterface("minutes")
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

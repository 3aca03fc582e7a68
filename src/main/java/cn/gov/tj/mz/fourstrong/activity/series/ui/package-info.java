/** The face of indicators of work: the list of all, the dialogs that keep it, and the card on a profile. */
@NamedInterface("series-ui")
@NullMarked
package cn.gov.tj.mz.fourstrong.activity.series.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

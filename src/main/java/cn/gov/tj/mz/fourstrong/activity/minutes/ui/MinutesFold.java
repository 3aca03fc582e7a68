package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The minutes in the form of a record: folded, and without any field, until somebody opens them. Opening proposes what
 * the last meeting of the kind had; a proposal that nobody touched goes away with closing, or follows the chosen type.
 */
public class MinutesFold extends Details {

    private final transient Supplier<Minutes> proposals;
    private final LeaveGuard guard;
    private final FieldErrors problems;
    private @Nullable MinutesFields opened;
    private Minutes proposal = Minutes.NONE;

    /** @param proposals what the last meeting of the type that is chosen now had */
    public MinutesFold(Supplier<Minutes> proposals, LeaveGuard guard, FieldErrors problems) {
        this.proposals = proposals;
        this.guard = guard;
        this.problems = problems;
        addClassName("fs-minutes");
        setSummaryText(getTranslation("activity.minutes.fold"));
        addOpenedChangeListener(_ -> propose());
    }

    /** Shows other minutes; open when there are any. */
    public void fill(Minutes minutes) {
        proposal = Minutes.NONE;
        if (!minutes.equals(minutes())) {
            content().fields.read(minutes);
        }
        setOpened(!minutes.isEmpty());
    }

    public Minutes minutes() {
        return opened == null ? Minutes.NONE : opened.fields.write().clean();
    }

    /** Follows the type that is chosen now, unless somebody typed something. */
    public void propose() {
        if (minutes().equals(proposal)) {
            proposal = isOpened() ? proposals.get() : Minutes.NONE;
            if (isOpened() || opened != null) {
                content().fields.read(proposal);
            }
        }
    }

    /** What is written is in sight when it is checked. */
    public void openIfWritten() {
        if (!minutes().isEmpty()) {
            setOpened(true);
        }
    }

    private MinutesFields content() {
        if (opened == null) {
            opened = new MinutesFields();
            opened.showErrors(problems);
            guard.watch(opened.fields.all());
            add(opened);
        }
        return opened;
    }
}

package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.supervision.Leaver;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Asks for reviewers and assigns them, to one branch or to all that a list shows. */
final class AssignActions {

    private final CycleServices services;
    private final Runnable refresh;

    AssignActions(CycleServices services, Runnable refresh) {
        this.services = services;
        this.refresh = refresh;
    }

    void assign(ProgressRow row) {
        var parts = row.course().reviewers();
        var reviewers = parts.stream()
                .filter(part -> !part.left())
                .map(ProgressRow.Part::reviewer)
                .toList();
        new AssignDialog(
                        "supervision.row.assign",
                        Formats.current().name(row.branch().name()),
                        problems -> fields(problems).forOne(reviewers),
                        (plan, reason) -> {
                            services.assignments().assign(row.id(), plan.reviewers(), reason);
                            Notices.success(
                                    "supervision.assigned",
                                    Formats.current().name(row.branch().name()));
                            refresh.run();
                        })
                .explain(leaving(parts))
                .open();
    }

    /** Who has to be replaced, and who left but has handed in: neither can be chosen. */
    private List<String> leaving(List<ProgressRow.Part> parts) {
        var known = services.planning().reviewers().stream().map(Reviewer::id).toList();
        return parts.stream()
                .filter(part -> part.left() || part.done() && !known.contains(part.reviewer()))
                .map(part -> I18NProvider.translate(
                        part.left() ? "supervision.assign.leaves" : "supervision.assign.stays", part.name()))
                .toList();
    }

    void replace(Leaver leaver) {
        new ReplaceDialog(leaver, services.planning().reviewers(), (successor, reason) -> {
                    var replaced = services.members()
                            .replacement()
                            .replace(leaver.cycle(), leaver.reviewer(), successor, reason);
                    Notices.success(
                            replaced.own() ? "supervision.replace.done.own" : "supervision.replace.done",
                            replaced.passed(),
                            replaced.impossible());
                    refresh.run();
                })
                .open();
    }

    void allocate(EvaluationFilter filter) {
        var what = I18NProvider.translate(
                "supervision.allocate.what", services.progress().count(filter));
        new AssignDialog("supervision.allocate.list", what, this::fields, (plan, reason) -> {
                    var allocation = services.assignments().allocate(filter, plan, reason);
                    Notices.success(
                            allocation.own() ? "supervision.allocated.own" : "supervision.allocated",
                            allocation.assigned(),
                            allocation.tooLate(),
                            allocation.nobody());
                    refresh.run();
                })
                .open();
    }

    private ReviewerFields fields(FieldErrors problems) {
        return new ReviewerFields(services.planning().reviewers(), problems).whileRunning();
    }
}

package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Paragraph;

/** What a reviewer gave, what that would earn, and for how many others the evaluation waits. */
class GivenNote extends Paragraph {

    GivenNote(ReviewSheet review) {
        var points = Formats.current().score(review.total());
        var given = review.prospect()
                .map(grade -> getTranslation(
                        "evaluation.review.given.grade", points, grade.name().in(getLocale())))
                .orElseGet(() -> getTranslation("evaluation.review.given", points));
        addClassName("fs-muted");
        setText(
                review.isUnderReview()
                        ? given
                                + getTranslation(
                                        "evaluation.review.waitsForOthers",
                                        review.others().missing())
                        : given);
    }
}

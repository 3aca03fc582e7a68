package cn.gov.tj.mz.fourstrong.evaluation.upload;

import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportTarget;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes scores of one evaluation in as if they were typed; what is submitted is asked for as always. */
@Service(ScoreUploadService.TARGET)
@ForBusiness
@Transactional
public class ScoreUploadService implements ImportTarget {

    /** What an import of scores is asked for by. */
    public static final String TARGET = "scores";

    /** Before the identity of the evaluation: the scores that a branch gives itself. */
    public static final String SELF = "self/";

    /** Before it: those of the reviewer who imports them. */
    public static final String REVIEW = "review/";

    private final SelfAssessmentService assessments;
    private final ReviewService reviews;

    ScoreUploadService(SelfAssessmentService assessments, ReviewService reviews) {
        this.assessments = assessments;
        this.reviews = reviews;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required(ScorePass.CODE),
                ImportColumn.required(ScorePass.SCORE),
                ImportColumn.optional(ScorePass.WORDS));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        var about = context.about() == null ? "" : context.about();
        if (about.startsWith(SELF)) {
            return ofBranch(about.substring(SELF.length()), context);
        }
        if (about.startsWith(REVIEW)) {
            return ofReviewer(about.substring(REVIEW.length()), context);
        }
        throw new NotFound(Evaluation.class, about);
    }

    private ImportPass ofBranch(String evaluation, ImportContext context) {
        var sheet = assessments.sheet(Uuids.parse(Evaluation.class, evaluation));
        var entries = sheet.lines().stream()
                .collect(Collectors.toMap(line -> line.indicator().code(), IndicatorLine::selfEntry));
        return new ScorePass(
                sheet.lines(), entries, context.words(), edits -> assessments.save(sheet.id(), sheet.version(), edits));
    }

    private ImportPass ofReviewer(String evaluation, ImportContext context) {
        var review = reviews.sheet(Uuids.parse(Evaluation.class, evaluation));
        var lines = review.assessment().lines();
        var entries = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.indicator().code(),
                        line -> review.entry(line.indicator().id())));
        return new ScorePass(
                lines,
                entries,
                context.words(),
                edits -> reviews.save(review.assessment().id(), review.version(), edits));
    }
}

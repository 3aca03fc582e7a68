package cn.gov.tj.mz.fourstrong.evaluation.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.imports.Import;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class ScoreUploadServiceTest {

    private static final String HEADER = "编码\t得分\t说明\n";

    @Autowired
    ImportService imports;

    @Autowired
    ImportListing listing;

    @Autowired
    SelfAssessmentService assessments;

    @Autowired
    ReviewService reviews;

    @Autowired
    EntityManager database;

    @Test
    void savesTheOwnScoresAsADraft() {
        var evaluation = draft("FC");
        var upload = upload(ScoreUploadService.SELF + evaluation);
        var first = indicator(evaluation, 0);
        var second = indicator(evaluation, 1);

        var id = upload.begin(HEADER + code(first) + "\t2.5分\t记录齐全\n" + code(second) + "\t１。０\t");
        assertThat(upload.rows(id)).extracting(ImportRow::status).containsExactly(ImportStatus.NEW, ImportStatus.NEW);
        upload.apply(id);
        Stored.flushAndClear(database);

        assertThat(indicator(evaluation, 0).selfScore().score()).isEqualByComparingTo("2.5");
        assertThat(indicator(evaluation, 0).selfScore().comment()).isEqualTo("记录齐全");
        assertThat(indicator(evaluation, 1).selfScore().score()).isEqualByComparingTo("1");
        assertThat(assessments.sheet(evaluation).status().isWithBranch()).isTrue();

        var again = upload.begin(HEADER + code(first) + "\t2.5\t记录齐全\n" + code(second) + "\t1.5\t");
        assertThat(upload.rows(again))
                .extracting(ImportRow::status)
                .containsExactly(ImportStatus.SAME, ImportStatus.CHANGED);
        assertThat(upload.rows(again).getLast().remarks().notes()).containsExactly(Import.changed("score", "1"));
    }

    @Test
    void saysWhichScoreAndWordsItWouldWriteOver() {
        var evaluation = draft("FC");
        var upload = upload(ScoreUploadService.SELF + evaluation);
        var first = code(indicator(evaluation, 0));
        var second = code(indicator(evaluation, 1));
        upload.apply(upload.begin(HEADER + first + "\t2.50\t记录齐全\n" + second + "\t\t另有说明"));
        Stored.flushAndClear(database);

        var id = upload.begin(HEADER + first + "\t2\t缺一次\n" + second + "\t1\t");

        assertThat(upload.rows(id).getFirst().remarks().notes())
                .containsExactly(Import.changed("score", "2.5"), Import.changed("words", "记录齐全"));
        assertThat(upload.rows(id).getLast().status()).isEqualTo(ImportStatus.CHANGED);
        assertThat(upload.rows(id).getLast().remarks().notes())
                .containsExactly(Problem.of("score", "imports.note.added"));
    }

    @Test
    void namesEveryFault() {
        var evaluation = draft("FC");
        var first = indicator(evaluation, 0);
        var full = first.indicator().fullMarks();
        var upload = upload(ScoreUploadService.SELF + evaluation);

        var id =
                upload.begin(HEADER + "X9\t1\t\n" + code(first) + "\t" + full.add(BigDecimal.ONE) + "\t\n" + code(first)
                        + "\t1\t\n" + code(indicator(evaluation, 1)) + "\t0.3\t\n" + code(indicator(evaluation, 2))
                        + "\t很好\t");

        assertThat(upload.rows(id))
                .extracting(row -> row.remarks().faults().getFirst())
                .extracting(Problem::key)
                .containsExactly(
                        "evaluation.import.indicator",
                        "evaluation.problem.aboveFull",
                        "evaluation.import.twice",
                        "evaluation.problem.step",
                        "evaluation.import.score");
    }

    @Test
    void doesNotReachAnotherBranch() {
        var foreign = upload(ScoreUploadService.SELF + draft("WX"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> foreign.begin(HEADER + "A1\t1\t"));
    }

    @Test
    void isNoWayIntoReviewsForClerks() {
        var review = upload(ScoreUploadService.REVIEW + draft("FC"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> review.begin(HEADER + "A1\t1\t"));
    }

    @Test
    @WithUserDetails("reviewer")
    void savesAReviewersScores() {
        var cycle = new StoredCycle(database, "2031H2", RubricSamples.likeStandard());
        var evaluation = cycle.submitted("WX", "90").id();
        Stored.flushAndClear(database);
        var code = code(reviews.sheet(evaluation).assessment().lines().getFirst());
        var upload = upload(ScoreUploadService.REVIEW + evaluation);

        upload.apply(upload.begin(HEADER + code + "\t1.5\t材料齐全"));
        Stored.flushAndClear(database);

        var sheet = reviews.sheet(evaluation);
        var entry =
                sheet.entry(sheet.assessment().lines().getFirst().indicator().id());
        assertThat(entry.score()).isEqualByComparingTo("1.5");
        assertThat(entry.words()).isEqualTo("材料齐全");
        assertThat(sheet.handedIn()).isFalse();
    }

    private UUID draft(String branch) {
        var evaluation = new StoredCycle(database, "2031H2", RubricSamples.likeStandard()).draft(branch);
        Stored.flushAndClear(database);
        return evaluation.id();
    }

    private Import upload(String about) {
        var words = new ImportWords().column("code", "编码").column("score", "得分").column("words", "说明");
        return new Import(imports, listing, ScoreUploadService.TARGET, about, words);
    }

    private IndicatorLine indicator(UUID evaluation, int place) {
        return assessments.sheet(evaluation).lines().get(place);
    }

    private static String code(IndicatorLine line) {
        return line.indicator().code();
    }
}

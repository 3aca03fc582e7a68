package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.Workbooks;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.screen.grid.GridFile;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

/** Every list gives the same cells as a workbook and as CSV, those of hidden columns among them. */
@Tag("database")
class ExportedListsTest extends ViewTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern BUTTONS =
            Pattern.compile("new DataGrid<[\\w.]*>\\((?!name)|EvaluationGrid\\.named\\(|ExportButton\\.of\\(");
    private static final int FOUND = 28;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricCreationService creation;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities",
                "approval",
                "branches/FC",
                "calendar?year=2026",
                "compare?branch=FC&branch=WX&cycle=2025H1",
                "cycle-report/2025H1",
                "cycles",
                "cycles/2026H2",
                "dashboard?cycle=2025H1",
                "duties",
                "duties/rules",
                "evaluations",
                "indicators",
                "ledger/FC/2026Q1",
                "reviewers?cycle=2025H1",
                "rubrics",
                "rubrics/what-if",
                "templates",
                "titles",
                "titles/grant"
            })
    @WithUserDetails("manager")
    void ofManagers(String address) {
        openAndCompare(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activities", "duties", "evaluations", "feedback", "ledger"})
    @WithUserDetails("clerk")
    void ofClerks(String address) {
        openAndCompare(address);
    }

    @Test
    @WithUserDetails("reviewer")
    void ofReviewers() {
        openAndCompare("review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "organisation"})
    @WithUserDetails("sysadmin")
    void ofAdministrators(String address) {
        openAndCompare(address);
    }

    @Test
    @WithUserDetails("auditor")
    void ofAuditors() {
        openAndCompare("audit");
    }

    @Test
    @WithUserDetails("manager")
    void ofOneBranch() {
        var id = evaluations
                .page(EvaluationFilter.ALL.in("2025H1"), Sort.unsorted(), 0, 1)
                .getFirst()
                .id();
        openAndCompare("report/" + id);
    }

    @Test
    @WithUserDetails("manager")
    void ofComparedRubrics() {
        new MadeRubrics(rubrics, creation).copy(rubrics.names().getFirst().id(), "=试行细则");
        openAndCompare("rubrics/compare");
    }

    @Test
    @WithUserDetails("clerk")
    void haveADayOfARecordAsADay() {
        UI.getCurrent().navigate("activities");
        roundTrip();
        var sheet = Workbooks.open(GridFile.whole(find(ExportButton.class).single(), ExportFormat.XLSX))
                .getSheetAt(0);

        assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(0))).isTrue();
    }

    /** One that is new needs its address above. */
    @Test
    void areAllThereAre() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .mapToLong(file ->
                                    BUTTONS.matcher(text(file)).results().count())
                            .sum())
                    .isEqualTo(FOUND);
        }
    }

    private void openAndCompare(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
        assertThat(find(ExportButton.class).all()).as(address).isNotEmpty().allSatisfy(ExportedListsTest::compare);
    }

    /** The log has the first export when the second is made. */
    private static void compare(ExportButton button) {
        var csv = csv(GridFile.whole(button, ExportFormat.CSV));
        var book = Workbooks.open(GridFile.whole(button, ExportFormat.XLSX));

        assertThat(Workbooks.likeCsv(book.getSheetAt(0)))
                .hasSizeBetween(csv.size(), csv.size() + 1)
                .containsSubsequence(csv);
        assertThat(Workbooks.rows(book.getSheetAt(1)))
                .extracting(List::getFirst)
                .contains("列表", "筛选", "导出人", "导出时间");
    }

    private static List<List<String>> csv(byte[] file) {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(file))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

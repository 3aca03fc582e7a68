package cn.gov.tj.mz.fourstrong.rubric.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.Tables;
import cn.gov.tj.mz.fourstrong.rubric.edit.Difference;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricReaderTest {

    private static final Charset CHINESE = Charset.forName("GB18030");

    @Test
    void readsTheTablesThatBureausHave() {
        var imported = RubricReader.read("四强党支部评价细则", Tables.standard(StandardCharsets.UTF_8));

        assertThat(imported.faults()).isEmpty();
        assertThat(Difference.between(RubricSamples.standardDraft(), imported.draft()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void findsOutTheEncoding(String charset) {
        var files = Tables.changed(Charset.forName(charset), Map.of("理论武装与“第一议题”", "𠮷理论"));

        assertThat(RubricReader.read("样例", files)
                        .draft()
                        .indicators()
                        .getFirst()
                        .nameZh())
                .isEqualTo("𠮷理论");
    }

    @Test
    void readsTheTablesAsWorkbooksWhateverTheirNames() {
        var files = Tables.asWorkbooks(book -> {});
        var imported = RubricReader.read("四强党支部评价细则", files);

        assertThat(imported.faults()).isEmpty();
        assertThat(imported.skipped()).isEqualTo(Skipped.NONE);
        assertThat(Difference.between(RubricSamples.standardDraft(), imported.draft()))
                .isEmpty();
    }

    @Test
    void namesTheCellsOfWorkbooksThatHaveNoResultOnce() {
        var files = Tables.asWorkbooks(book -> {
            book.getSheetAt(0).getRow(1).getCell(0).setCellErrorValue(FormulaError.REF.getCode());
            book.getSheetAt(0).getRow(2).getCell(3).setCellErrorValue(FormulaError.NA.getCode());
            book.getSheetAt(0).getRow(3).setZeroHeight(true);
        });
        var imported = RubricReader.read("样例", files);

        assertThat(faults(files)).doesNotHaveDuplicates();
        assertThat(imported.faults())
                .filteredOn(fault -> fault.problem().key().equals(TableLine.ERROR))
                .extracting(
                        FileFault::file,
                        FileFault::line,
                        fault -> fault.problem().arguments())
                .containsExactly(
                        tuple("rubric.xlsx", 2, List.of("#REF!")),
                        tuple("rubric.xlsx", 3, List.of("#N/A")),
                        tuple("rubric_adjustments.xlsx", 2, List.of("#REF!")),
                        tuple("rubric_adjustments.xlsx", 3, List.of("#N/A")),
                        tuple("grade_bands.xlsx", 2, List.of("#REF!")),
                        tuple("grade_bands.xlsx", 3, List.of("#N/A")));
        assertThat(imported.skipped()).isEqualTo(new Skipped(0, 3, 0));
    }

    @Test
    void readsColumnsThatOldFilesDoNotHave() {
        var files = new ArrayList<>(Tables.changed(
                StandardCharsets.UTF_8,
                Map.of(
                        "counted_types,points_per_missing",
                        "counted_types,points_per_missing,evidence_zh",
                        "points,cap",
                        "points,cap,item_cap,grade_cap",
                        "BONUS,BONUS_NATIONAL,国家级荣誉,National honour,5,10",
                        "BONUS,BONUS_NATIONAL,国家级荣誉,National honour,5,10,7.5",
                        "Serious discipline or law case,,",
                        "Serious discipline or law case,,,,QUALIFIED")));
        files.add(file("settings.csv", "setting,value\r\nspread_limit,\r\ntop_quota_percent,20\r\n"));
        var draft = RubricReader.read("样例", files);

        assertThat(draft.faults()).isEmpty();
        assertThat(draft.draft().indicators())
                .filteredOn(indicator -> indicator.code().equals("B3"))
                .singleElement()
                .satisfies(indicator -> {
                    assertThat(indicator.countedTypes()).contains("MEMBERS_ASSEMBLY", "PARTY_LECTURE");
                    assertThat(indicator.perMissing()).isEqualByComparingTo("0.5");
                });
        assertThat(draft.draft().rules().getFirst().itemCap()).isEqualByComparingTo("7.5");
        assertThat(draft.draft().rules(AdjustmentRule.Kind.VETO).getFirst().gradeCap())
                .isEqualTo("QUALIFIED");
        assertThat(draft.draft().limits().spreadLimit()).isNull();
        assertThat(draft.draft().limits().topQuota()).isEqualTo(20);
        assertThat(draft.draft().limits().minimumAgeMonths()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agenda item,10,   | agenda item,9.3,   | rubric.csv 2 max_points rubric.problem.step",
                "agenda item,10,   | agenda item,十,    | rubric.csv 2 max_points rubric.import.number",
                "agenda item,10,   | agenda item,-1,    | rubric.csv 2 max_points rubric.problem.negative",
                "agenda item,10,   | agenda item,,      | rubric.csv 2 max_points problem.required",
                "FUNCTION,A2,      | FUNCTION,A1,       | rubric.csv 3 indicator_code rubric.problem.codeTaken",
                "LEADERSHIP_TEAM,B1 | 支部班子,B1       | rubric.csv 6 criterion rubric.import.constant",
                "honour,5,10       | honour,5,-10       | rubric_adjustments.csv 2 cap rubric.problem.negative",
                "City honour,2,10  | City honour,2,8    | rubric_adjustments.csv 4 cap rubric.import.caps",
                "False report,-2,  | False report,2,    | rubric_adjustments.csv 9 points rubric.import.deduction",
                "Falsified record,, | Falsified record,1, | rubric_adjustments.csv 12 points rubric.import.vetoPoints",
                "Good,80           | Good,90            | grade_bands.csv 3 min_score rubric.problem.overlap",
                "Unqualified,0     | Unqualified,1      | grade_bands.csv 5 min_score rubric.problem.lowest",
                "UNQUALIFIED,      | GOOD,              | grade_bands.csv 5 code rubric.problem.codeTaken"
            })
    void namesTheFaultyCell(String before, String after, String fault) {
        assertThat(faults(Tables.changed(StandardCharsets.UTF_8, Map.of(before, after))))
                .contains(fault);
    }

    @Test
    void namesEveryFaultOnce() {
        var files = Tables.changed(
                StandardCharsets.UTF_8, Map.of("agenda item,10,", "agenda item,x,", "Good,80", "Good,y", "D4", "D 4"));

        assertThat(faults(files))
                .containsExactlyInAnyOrder(
                        "rubric.csv 2 max_points rubric.import.number",
                        "rubric.csv 17 indicator_code rubric.problem.code",
                        "grade_bands.csv 3 min_score rubric.import.number");
    }

    @Test
    void saysWhichFilesAreMissingDoubleOrUnknown() {
        var files = Tables.standard(StandardCharsets.UTF_8);
        assertThat(faults(files.subList(0, 2))).containsExactly("grade_bands.csv 0 file rubric.import.missing");
        assertThat(faults(List.of(
                        files.get(0), new UploadedFile("again.csv", files.get(0).content()))))
                .containsExactly("again.csv 0 file rubric.import.twice");
        assertThat(faults(List.of(file("x.csv", "a,b\r\n1,2\r\n"))))
                .containsExactly("x.csv 0 file rubric.import.unknown");
        assertThat(faults(List.of(file("x.csv", "indicator_code\r\nA1\r\n"))))
                .containsExactly("x.csv 0 file exchange.file.columns");
        assertThat(faults(List.of(file("x.csv", "")))).containsExactly("x.csv 0 file exchange.file.empty");
    }

    @Test
    void opensArchives() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var file : Tables.standard(CHINESE)) {
                archive.putNextEntry(new ZipEntry(file.name()));
                archive.write(file.content());
                archive.closeEntry();
            }
        }
        var files = new UploadedFile("细则.ZIP", bytes.toByteArray()).extract();

        assertThat(RubricReader.read("样例", files).faults()).isEmpty();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> file("x.zip", "no archive").extract());
    }

    private static List<String> faults(List<UploadedFile> files) {
        return RubricReader.read("样例", files).faults().stream()
                .map(fault -> "%s %d %s %s"
                        .formatted(
                                fault.file(),
                                fault.line(),
                                fault.problem().field(),
                                fault.problem().key()))
                .toList();
    }

    private static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers as the browser prints them: how many pages, what stands on each, and that nothing is cut. */
@BrowserTest
class PaperPrintTest {

    private static final String HEADS = "序号时间类别主题人数主持人备注应到实到缺席";

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Test
    void aLedgerRepeatsItsHeadingAndCutsNoRow(Visitor clerk) throws IOException {
        clerk.openAs("clerk", "ledger/FC/2026Q4").sees("记录人（签字）：");
        var rows = clerk.page.locator("table.fs-ledger tbody tr").count() - 1;

        var pages = pages(tall(clerk).page.pdf());

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains(HEADS));
        var begun = pages.stream()
                .flatMap(page -> Pattern.compile("(?<=缺席|\\D)(\\d+)(?=2026-1\\d-\\d\\d)")
                        .matcher(page)
                        .results())
                .map(number -> Integer.parseInt(number.group(1)))
                .toList();
        assertThat(begun)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rows).boxed().toList());
        assertThat(pages.subList(1, pages.size() - 1))
                .allMatch(page ->
                        page.substring(page.indexOf(HEADS) + HEADS.length()).matches("(?s)\\d.*"));
    }

    @Test
    void everyPageSaysItsNumberAndWhereItComesFrom(Visitor clerk) throws IOException {
        clerk.openAs("clerk", "ledger/FC/2026Q4").sees("记录人（签字）：");

        var pages = pages(tall(clerk).page.pdf());

        assertThat(pages).hasSizeGreaterThan(2);
        for (var place = 0; place < pages.size(); place++) {
            assertThat(pages.get(place)).contains("%d/%d".formatted(place + 1, pages.size()), "打印·演示数据·");
        }
    }

    @Test
    void thePackBeginsWithItsContentsAndHasOneNumbering(Visitor manager) throws IOException {
        manager.openAs("manager", "meeting-pack/2025H1").sees("2025年上半年“四强”党支部评价会议材料目录");

        try (var pdf = Loader.loadPDF(manager.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            var pages = pages(pdf);
            assertThat(pages.getFirst()).contains("会议材料目录", "1/" + pages.size());
            assertThat(pages.getLast()).contains("%1$d/%1$d".formatted(pages.size()), "称号证书清单");
            for (var paper = 1; paper <= 9; paper++) {
                var begin = "材料" + paper;
                assertThat(pages.subList(1, pages.size()))
                        .filteredOn(page -> page.matches(
                                "(?s).*\\d\\d:\\d\\d" + begin + "\\D?20.*|(?s).*\\d\\d:\\d\\d" + begin + "关于.*"))
                        .as(begin)
                        .hasSize(1);
            }
            assertThat(lying(pdf)).containsExactly(1);
            assertThat(pages).filteredOn(page -> page.contains("考评组（签字）：")).hasSize(6);
        }
    }

    @Test
    void wideResultsLieOnOneSheet(Visitor manager) throws IOException {
        manager.openAs("manager", "cycle-report/2025H1").sees("制表人（签字）：");

        try (var pdf = Loader.loadPDF(manager.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(pages(pdf)).singleElement().asString().contains("评价结果一览表", "制表人（签字）：");
            assertThat(lying(pdf)).containsExactly(0);
        }
    }

    @Test
    void whatPeopleTypeIsPrintedAsTheyTypedIt(Visitor clerk) throws IOException {
        var typed = "{{标题}}${1+1}<b>&amp;'\"𠮷";
        var id = record(typed);
        try {
            clerk.openAs("clerk", "ledger/FC/2026Q4").sees("记录人（签字）：");
            assertThat(String.join("", pages(clerk.page.pdf()))).contains(typed);
        } finally {
            RunAsSystem.run("测试", () -> records.withdraw(id, reader.details(id).version(), "测试"));
        }
    }

    /** Three rows fill a sheet. */
    private static Visitor tall(Visitor visitor) {
        visitor.page.addStyleTag(new Page.AddStyleTagOptions().setContent(".fs-ledger tbody td { height: 7.5cm; }"));
        return visitor;
    }

    private UUID record(String title) {
        return RunAsSystem.call("测试", () -> {
            var branch = organisation.branchesWith(Set.of("FC")).getFirst().id();
            return records.record(branch, Drafts.titled(title), false);
        });
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return pages(document);
        }
    }

    /** What stands on each page, without the space between. */
    private static List<String> pages(PDDocument pdf) throws IOException {
        var texts = new ArrayList<String>();
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            texts.add(text.getText(pdf).replaceAll("[\\s\\u00A0\\u3000]+", ""));
        }
        return texts;
    }

    private static List<Integer> lying(PDDocument pdf) {
        return IntStream.range(0, pdf.getNumberOfPages())
                .filter(page -> pdf.getPage(page).getMediaBox().getWidth()
                        > pdf.getPage(page).getMediaBox().getHeight())
                .boxed()
                .toList();
    }
}

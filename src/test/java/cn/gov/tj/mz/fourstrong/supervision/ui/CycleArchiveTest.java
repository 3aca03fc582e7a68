package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionEntry;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionService;
import cn.gov.tj.mz.fourstrong.exchange.Archives;
import cn.gov.tj.mz.fourstrong.exchange.CycleFiles;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.ListExport;
import cn.gov.tj.mz.fourstrong.exchange.Workbooks;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.NotificationText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@Tag("database")
@WithUserDetails("manager")
class CycleArchiveTest extends ViewTest {

    @Autowired
    List<CycleFiles> sources;

    @Autowired
    ListExport export;

    @Autowired
    ObjectionService objections;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID branch;

    @BeforeEach
    void fillACycle() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        cycle.draft("JZ");
        var publicised = cycle.publicised("FC", "92", "90");
        branch = publicised.branch().id();
        cycle.excluded("WX");
        Stored.flushAndClear(database);
        objections.record(
                publicised.id(),
                publicised.version(),
                new ObjectionEntry("李四", "1381", LocalDate.of(2026, 11, 23), "=次数有误"));
    }

    @Test
    void holdsWhatThereIsAboutTheCycle() {
        var files = files(ExportFormat.XLSX);

        assertThat(files.keySet())
                .containsExactly(
                        "评价结果.xlsx",
                        "评价进度.xlsx",
                        "考评人给分情况.xlsx",
                        "自评明显高于考评的支部.xlsx",
                        "各项指标得分.xlsx",
                        "加分扣分和否决.xlsx",
                        "异议.xlsx");
        assertThat(rows(files, "评价结果.xlsx")).hasSize(4);
        assertThat(rows(files, "评价进度.xlsx")).hasSize(4);
        assertThat(rows(files, "各项指标得分.xlsx")).hasSize(1 + 3 * 16);
        assertThat(rows(files, "异议.xlsx"))
                .hasSize(2)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("=次数有误", "2026-11-23")
                .doesNotContain("李四", "1381");
    }

    @Test
    void holdsTheSameAsCsv() {
        var files = files(ExportFormat.CSV);

        assertThat(files).hasSize(7).containsKey("评价结果.csv");
        assertThat(new String(files.get("异议.csv"), StandardCharsets.UTF_8)).contains("'=次数有误");
    }

    @Test
    void givesNothingBeyondWhatTheCallerSees() {
        People.manager(accounts, "narrow", branch);

        var files = As.call(users, "narrow", () -> files(ExportFormat.XLSX));

        assertThat(rows(files, "评价结果.xlsx")).hasSize(2);
        assertThat(rows(files, "评价进度.xlsx")).hasSize(2);
        assertThat(rows(files, "各项指标得分.xlsx")).hasSize(1 + 16);
    }

    @Test
    void isForManagers() {
        assertThatThrownBy(() -> As.call(users, "clerk", () -> files(ExportFormat.XLSX)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isOneChoiceOnThePageOfTheCycle() {
        UI.getCurrent().navigate("cycles/" + StoredCycle.CODE);

        new MenuBarTester<>(find(MenuBar.class).withClassName("fs-more").single()).clickItem("更多", "全部导出（XLSX 打包）");

        assertThat(NotificationText.of(find(Notification.class).single())).contains("正在导出：0 条");
    }

    private Map<String, byte[]> files(ExportFormat format) {
        var archive = new CycleArchive(sources, () -> StoredCycle.CODE).archive(format);
        assertThat(archive.fileName(LocalDate.of(2026, 11, 23)).text()).isEqualTo("2031年下半年评价资料_20261123.zip");
        var out = new ByteArrayOutputStream();
        try {
            archive.write(export, out, _ -> {});
            return Archives.files(out.toByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<List<String>> rows(Map<String, byte[]> files, String name) {
        return Workbooks.rows(Workbooks.open(files.get(name)).getSheetAt(0));
    }
}

package cn.gov.tj.mz.fourstrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DetailsTextTest extends ViewTest {

    @Test
    void hasALineForEachDetailAndSetsInWhatIsBelow() {
        assertThat(DetailsText.of("{\"after\":{\"name\":\"某支部\",\"sortOrder\":3},\"reason\":\"合并\"}"))
                .isEqualTo("""
                        变更后：
                            名称：某支部
                            排序：3
                        原因：合并""");
    }

    @Test
    void fitsIntoOneLineForACell() {
        assertThat(DetailsText.line("{\"after\":{\"name\":\"某支部\"},\"reason\":\"合并\"}"))
                .isEqualTo("变更后：; 名称：某支部; 原因：合并");
    }

    @Test
    void namesRolesAndListsValues() {
        assertThat(DetailsText.of("{\"CLERK\":[\"一支部\",\"二支部\"]}")).isEqualTo("""
                支部工作人员：
                    一支部
                    二支部""");
    }

    @Test
    void namesPartsOfRecordsAsTheirOwnScreensDo() {
        assertThat(DetailsText.of("{\"changes\":{\"activity.field.startDate\":[\"2026-11-20\",\"2026-11-21\"]}}"))
                .isEqualTo("""
                        变更内容：
                            日期：
                                2026-11-20
                                2026-11-21""");
    }

    @Test
    void showsWhatItDoesNotKnowAsItIsWritten() {
        assertThat(DetailsText.of("{\"unheardOf\":true}")).isEqualTo("unheardOf：true");
        assertThat(DetailsText.of("{}")).isEmpty();
        assertThat(ActionNames.of("unheard.of")).isEqualTo("unheard.of");
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(DetailsText.line("{\"reason\":\"x\"}")).isEqualTo("Reason: x");
    }

    @Test
    void saysThatAnExportWasNotFilteredAndKeepsFiltersOfOlderEntries() {
        assertThat(DetailsText.of("{\"filter\":\"\"}")).isEqualTo("无筛选");
        assertThat(DetailsText.of("{\"filter\":\"criterion=POLITICAL_FUNCTION\"}"))
                .isEqualTo("筛选条件：criterion=POLITICAL_FUNCTION");
    }
}

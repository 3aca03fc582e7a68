package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityDraftTest {

    @Test
    void losesSurroundingSpaceDoublesAndEmptyTexts() {
        var draft = Drafts.of("  ", List.of("PARTY_LECTURE", "PARTY_LECTURE"), List.of(), List.of())
                .clean();
        assertThat(draft.summary()).isNull();
        assertThat(draft.types()).containsExactly("PARTY_LECTURE");
        assertThat(Drafts.titled("\u200B党课\u3000").clean().title()).isEqualTo("党课");
    }

    @Test
    void isFoundByTitleSummaryAndCodeWhateverTheCase() {
        assertThat(Drafts.titled("APP 上线").searchText("WX01")).contains("app 上线", "纪律建设", "wx01");
    }

    @Test
    void leavesOutWhatBelongsToOneDayWhenItIsCopied() {
        var copy = Drafts.of("摘要", List.of("PARTY_LECTURE"), List.of(), List.of(Drafts.honour(null, 1)))
                .forAnotherDay();
        assertThat(copy.title()).isEqualTo(Drafts.good().title());
        assertThat(copy.summary()).isEqualTo("摘要");
        assertThat(copy.types()).containsExactly("PARTY_LECTURE");
        assertThat(copy.dates().start()).isNull();
        assertThat(copy.dates().evaluationYear()).isNull();
        assertThat(copy.honours()).isEmpty();
    }

    @Test
    void tellsWhatChangedFromWhatToWhat() {
        assertThat(DraftPart.changes(Drafts.good(), Drafts.good())).isEmpty();
        assertThat(DraftPart.changes(Drafts.titled("旧"), Drafts.titled("新")))
                .containsExactly(new ActivityChange(DraftPart.TITLE, "旧", "新"));
    }

    @Test
    void tellsChangesOfListsLineByLine() {
        var before = Drafts.of("摘要", List.of("PARTY_LECTURE"), List.of(), List.of(Drafts.honour("2023", 1)));
        var after = Drafts.of(
                "摘要",
                List.of("THEME_PARTY_DAY", "PARTY_LECTURE"),
                List.of(Drafts.figure("10", Figure.Qualifier.MORE_THAN, "项").clean()),
                List.of());

        assertThat(DraftPart.changes(before, after))
                .containsExactly(
                        new ActivityChange(DraftPart.TYPES, "PARTY_LECTURE", "THEME_PARTY_DAY\nPARTY_LECTURE"),
                        new ActivityChange(DraftPart.FIGURES, null, "项目数\t10余项\tqualifier.MORE_THAN\t10\t项"),
                        new ActivityChange(DraftPart.HONOURS, "先进党支部\tlevel.CITY\t2023\trecipient.BRANCH\t1", null));
    }
}

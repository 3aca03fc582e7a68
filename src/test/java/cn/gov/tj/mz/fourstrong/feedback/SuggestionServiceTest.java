package cn.gov.tj.mz.fourstrong.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@RecordApplicationEvents
@WithUserDetails("clerk")
class SuggestionServiceTest {

    private static final SuggestionFilter ALL = new SuggestionFilter(null, null);

    @Autowired
    SuggestionService suggestions;

    @Autowired
    SuggestionListing list;

    @Autowired
    SuggestionToDos toDos;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcTemplate stored;

    @Test
    void keepsTheNameOfWhoWantsToBeNamed() {
        suggestions.write("  表单再短一些 ", true);
        assertThat(list.page(ALL, Sort.unsorted(), 0, 10))
                .extracting(SuggestionRow::content, SuggestionRow::author, SuggestionRow::writtenOn)
                .containsExactly(tuple("表单再短一些", "福彩中心支部工作人员", TestClock.NOW.toLocalDate()));
    }

    @Test
    void keepsNothingThatLeadsToWhoDoesNot() {
        suggestions.write("会议太多", false);
        flush();
        assertThat(stored.queryForMap("select * from suggestion").values())
                .noneMatch(value -> String.valueOf(value).contains("福彩"));
        assertThat(row().author()).isNull();
        assertThat(events.stream(AuditableEvent.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u3000", "\u200B"})
    void asksForWords(String nothing) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> suggestions.write(nothing, true))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("content"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> suggestions.write("字".repeat(1001), true));
    }

    @Test
    void isAnsweredByLeadersInSightOfEverybody() {
        var id = suggestions.write("会议太多", false);
        assertThat(toDos.forCaller()).isEmpty();
        As.user(users, "manager", () -> {
            assertThat(toDos.withThings()).extracting(ToDo::count).containsExactly(1L);
            suggestions.answer(id, 0, "下月起合并召开");
        });
        flush();
        assertThat(row().answer()).isEqualTo("下月起合并召开");
        assertThat(row().answeredBy()).isEqualTo("机关党委负责人");
        assertThat(events.stream(SuggestionEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry(AuditDetail.CONTENT, "下月起合并召开"));
        As.user(users, "manager", () -> assertThat(toDos.forCaller()).isEmpty());
    }

    @Test
    void isNotAnsweredByOthersNorOverWhatSomebodyElseSaid() {
        var id = suggestions.write("会议太多", false);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> suggestions.answer(id, 0, "不多"));
        As.user(users, "manager", () -> {
            suggestions.answer(id, 0, "下月起合并召开");
            flush();
            assertThatExceptionOfType(Stale.class).isThrownBy(() -> suggestions.answer(id, 0, "不合并"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForEveryRole(String username) {
        As.user(users, username, () -> {
            suggestions.write("一条意见", false);
            assertThat(list.count(ALL)).isEqualTo(1);
        });
    }

    @Test
    void isForNobodyWhoDidNotSignIn() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> suggestions.write("一条意见", false));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> list.count(ALL));
    }

    @Test
    void listsByWordsAndByState() {
        var id = suggestions.write("会议太多", false);
        suggestions.write("表单再短一些", true);
        As.user(users, "manager", () -> suggestions.answer(id, 0, "合并召开"));
        flush();
        assertThat(contents(new SuggestionFilter("合并　会议", null))).containsExactly("会议太多");
        assertThat(contents(new SuggestionFilter(null, false))).containsExactly("表单再短一些");
        assertThat(contents(new SuggestionFilter(null, true))).containsExactly("会议太多");
        var all = new ArrayList<String>();
        list.forEach(ALL, Sort.by("author"), row -> all.add(row.content()));
        assertThat(all).containsExactly("表单再短一些", "会议太多");
    }

    private List<String> contents(SuggestionFilter filter) {
        return list.page(filter, Sort.unsorted(), 0, 10).stream()
                .map(SuggestionRow::content)
                .toList();
    }

    private SuggestionRow row() {
        return list.page(ALL, Sort.unsorted(), 0, 1).getFirst();
    }

    /** A query writes what waits. */
    private void flush() {
        list.count(ALL);
    }
}

package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.FirstAccounts;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("reviewer")
class ReviewDraftsTest {

    @Autowired
    ReviewDrafts drafts;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ScoreChangeRepository changes;

    @Autowired
    FirstAccounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private EvaluationRow waiting;
    private ReviewSheet sheet;
    private UUID first;

    @BeforeEach
    void openTheOneThatWaits() {
        waiting = reviewing
                .page(EvaluationFilter.ALL.at(EvaluationState.SUBMITTED), Sort.unsorted(), 0, 1)
                .getFirst();
        sheet = reviewing.sheet(waiting.id());
        first = sheet.assessment().lines().getFirst().id();
    }

    @Test
    void beginsAReviewWithTheFirstThingTyped() {
        var looked = drafts.keep(waiting.id(), sheet.seen(), Map.of());
        assertThat(looked.seen()).isEqualTo(sheet.seen());
        assertThat(looked.cells()).isEmpty();

        var draft = keep(Cell.NONE, new Cell(points("8.5"), " 属实 "));
        assertThat(draft.contests()).isEmpty();
        assertThat(draft.cells()).containsEntry(first, new Cell(points("8.5"), "属实"));
        clear();
        assertThat(reviewing.sheet(waiting.id()).mark(first)).isEqualTo(new Mark(points("8.5"), "属实"));
        assertThat(reviewing.sheet(waiting.id()).seen()).isEqualTo(draft.seen());
    }

    @Test
    void contestsOnlyAnotherWindowOfTheSameReviewer() {
        People.reviewer(accounts, "second", Scope.WHOLE, null);
        As.user(users, "second", () -> keep(Cell.NONE, new Cell(points("3"), null)));
        assertThat(keep(Cell.NONE, new Cell(points("8"), null)).contests()).isEmpty();

        assertThat(keep(Cell.NONE, new Cell(points("9"), "另一窗口")).contests())
                .extracting(Draft.Contest::part, Draft.Contest::by)
                .containsExactly(tuple(Part.SCORE, "考评组成员"));
        clear();
        assertThat(reviewing.sheet(waiting.id()).mark(first)).isEqualTo(new Mark(points("8"), "另一窗口"));
        assertThat(drafts.undecided(waiting.id()))
                .containsExactly(Map.entry(first, new Edit(new Cell(null, "另一窗口"), new Cell(points("9"), "另一窗口"))));
        As.user(
                users,
                "second",
                () -> assertThat(drafts.undecided(waiting.id())).isEmpty());
        assertThat(changes.findAll(waiting.id(), first, Side.REVIEW))
                .extracting(CellChange::after, CellChange::actor)
                .containsExactly(tuple("3.0", "second"), tuple("8.0", "考评组成员"), tuple("另一窗口", "考评组成员"));
    }

    @Test
    void takesAScoreBackAndGivesAnother() {
        var given = new Cell(points("8"), null);
        keep(Cell.NONE, given);
        clear();
        keep(given, Cell.NONE);
        clear();
        keep(Cell.NONE, new Cell(points("7"), null));
        clear();
        assertThat(reviewing.sheet(waiting.id()).mark(first).score()).isEqualTo(points("7"));
    }

    @Test
    void seesWhichOtherReviewersWorkOnIt() {
        People.reviewer(accounts, "second", Scope.WHOLE, null);
        As.user(users, "second", () -> drafts.keep(waiting.id(), sheet.seen(), Map.of()));
        assertThat(drafts.keep(waiting.id(), sheet.seen(), Map.of()).others()).contains("second");
    }

    @Test
    void isClosedOnceTheBranchHasItBack() {
        reviewing.giveBack(waiting.id(), sheet.seen(), "请补充");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keep(Cell.NONE, new Cell(points("1"), null)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafts.keep(waiting.id(), sheet.seen(), Map.of()));
    }

    @Test
    void isNotThereForTheOwnBranch() {
        People.reviewer(accounts, "insider", Scope.WHOLE, waiting.branchId());
        As.user(
                users,
                "insider",
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> drafts.keep(waiting.id(), sheet.seen(), Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "clerk2", "manager", "sysadmin", "secadmin", "auditor"})
    void isForReviewersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> drafts.keep(waiting.id(), sheet.seen(), Map.of())));
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> drafts.undecided(waiting.id())));
    }

    private Draft<ReviewSheet.Seen> keep(Cell seen, Cell typed) {
        return drafts.keep(waiting.id(), sheet.seen(), Map.of(first, new Edit(seen, typed)));
    }

    private void clear() {
        database.flush();
        database.clear();
    }
}

package cn.gov.tj.mz.fourstrong.rubric.edit;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class RubricEditServiceTest {

    @Autowired
    RubricEditService editing;

    @Autowired
    RubricCreationService creation;

    @Autowired
    RubricService rubrics;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @Test
    void keepsWhatIsNotCompleteYet() {
        var id = creation.create(RubricDraft.empty("2027 年细则𠮷"));
        var details = details(id);

        assertThat(details.state()).isEqualTo(RubricState.DRAFT);
        assertThat(details.missing()).hasSize(6);
        assertThat(details.draft().limits().spreadLimit()).isEqualByComparingTo("2.0");
        assertThat(rubrics.all()).noneMatch(sheet -> sheet.id().equals(id));
        assertThat(rubrics.names()).extracting(RubricName::name).contains("2027 年细则𠮷");
    }

    @Test
    void countsOnlyTypesThatThereAre() {
        var id = made().copy(used(), "试行细则");
        var before = details(id);
        var counting = new IndicatorEntry(
                Criterion.POLITICAL_FUNCTION,
                "A1",
                "指标",
                "",
                BigDecimal.TEN,
                "评分办法",
                "",
                List.of("PARTY_LECTURE", "NO_SUCH_TYPE", "NOR_THIS"),
                new BigDecimal("0.5"));
        assertThat(problems(() -> editing.save(id, before.version(), Drafts.with(before.draft(), counting))))
                .containsExactly(
                        Problem.of("indicators.0.countedTypes", "rubric.problem.unknownType", "NO_SUCH_TYPE、NOR_THIS"));
    }

    @Test
    void saysWhatChangedFromWhatToWhat() {
        var id = made().copy(used(), "试行细则");
        var before = details(id);
        var indicators = new ArrayList<>(before.draft().indicators());
        indicators.set(0, Drafts.indicator("A1", "<b>理论</b>", "每次扣 1 分", "学习记录"));
        Collections.swap(indicators, 1, 2);
        editing.save(id, before.version(), Drafts.indicators(before.draft(), indicators));
        var after = details(id);

        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.draft().indicators()).extracting(IndicatorEntry::code).startsWith("A1", "A3", "A2", "A4");
        assertThat(after.draft().indicators().getFirst()).isEqualTo(indicators.getFirst());
        assertThat(editing.history(id))
                .extracting(
                        RubricHistoryRow::actor,
                        RubricHistoryRow::action,
                        RubricHistoryRow::code,
                        RubricHistoryRow::field)
                .containsExactly(
                        tuple("机关党委负责人", RubricAction.EDITED, "A1", RubricField.NAME),
                        tuple("机关党委负责人", RubricAction.EDITED, "A1", RubricField.NAME_EN),
                        tuple("机关党委负责人", RubricAction.EDITED, "A1", RubricField.RULE),
                        tuple("机关党委负责人", RubricAction.EDITED, "A1", RubricField.EVIDENCE),
                        tuple("机关党委负责人", RubricAction.EDITED, "", RubricField.ORDER),
                        tuple("机关党委负责人", RubricAction.COPIED, null, null));
        assertThat(editing.history(id).getFirst().to()).isEqualTo("<b>理论</b>");
        assertThat(events.stream(RubricEvent.class))
                .extracting(RubricEvent::action, RubricEvent::subject)
                .containsExactly(tuple(RubricAction.COPIED, "试行细则 1"), tuple(RubricAction.EDITED, "试行细则 1"));
        assertThat(events.stream(RubricEvent.class).toList().getLast().details().toString())
                .contains("A1 EVIDENCE: – → 学习记录");
    }

    @Test
    void addsAndRemovesParts() {
        var id = made().copy(used(), "试行细则");
        var before = details(id);
        var indicators = new ArrayList<>(before.draft().indicators());
        indicators.removeFirst();
        indicators.add(Drafts.indicator("A5", points("4.5")));
        indicators.add(Drafts.indicator("A6", points("5")));
        editing.save(id, before.version(), Drafts.indicators(before.draft(), indicators));
        var after = details(id);

        assertThat(after.draft().indicators())
                .extracting(IndicatorEntry::code)
                .startsWith("A2", "A3", "A4", "A5", "A6", "B1");
        assertThat(after.state()).isEqualTo(RubricState.DRAFT);
        assertThat(after.missing()).extracting(Problem::key).containsExactly("rubric.missing.tooFew");
    }

    @Test
    void savesNothingWhereNothingChanged() {
        var id = made().copy(used(), "试行细则");
        var before = details(id);
        editing.save(id, before.version(), before.draft());

        assertThat(details(id).version()).isEqualTo(before.version());
        assertThat(editing.history(id)).hasSize(1);
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseSaved() {
        var id = made().copy(used(), "试行细则");
        var before = details(id);
        editing.save(id, before.version(), Drafts.with(before.draft(), Drafts.indicator("A1", points("9"))));
        Stored.flushAndClear(database);

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> editing.save(
                        id, before.version(), Drafts.with(before.draft(), Drafts.indicator("A1", points("8")))));
        assertThat(details(id).draft().indicators().getFirst().fullMarks()).isEqualByComparingTo("9");
    }

    @Test
    void makesTheNextRevisionOfOneInUse() {
        var used = used();
        var draft = made().changed(used);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> editing.save(used, details(used).version(), draft));
        assertThat(creation.nextRevision(used)).isEqualTo(details(used).draft());
        var next = creation.revise(used, draft);

        assertThat(details(next).revision()).isEqualTo(2);
        assertThat(details(next).state()).isEqualTo(RubricState.DRAFT);
        assertThat(details(next).draft()).isEqualTo(draft.clean());
        assertThat(details(used).state()).isEqualTo(RubricState.IN_USE);
        assertThat(editing.history(next))
                .extracting(RubricHistoryRow::action)
                .contains(RubricAction.EDITED)
                .last()
                .isEqualTo(RubricAction.REVISED);
        for (var again : List.<Runnable>of(() -> creation.revise(used, draft), () -> creation.nextRevision(used))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(again::run)
                    .satisfies(refused -> assertThat(refused.arguments()).containsExactly(2));
        }
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> creation.nextRevision(next));
        assertThat(problems(() -> editing.save(next, details(next).version(), draft.named("改名"))))
                .extracting(Problem::key)
                .containsExactly("rubric.problem.nameFixed");
    }

    @Test
    void makesNoRevisionThatSaysTheSameOrHasAnotherName() {
        var used = used();
        var draft = details(used).draft();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> creation.revise(used, draft))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("rubric.refused.same"));
        assertThat(problems(() -> creation.revise(used, draft.named("改名"))))
                .extracting(Problem::key)
                .containsExactly("rubric.problem.nameFixed");
        assertThat(rubrics.names()).hasSize(1);
    }

    @Test
    void isADraftUntilItIsEnabledAndAgainOnceItChanged() {
        var id = made().copy(used(), "试行细则");
        var draft = details(id);
        assertThat(draft.state()).isEqualTo(RubricState.DRAFT);
        assertThat(draft.isEnableable()).isTrue();
        assertThat(rubrics.all()).noneMatch(sheet -> sheet.id().equals(id));

        editing.enable(id, draft.version());
        var enabled = details(id);
        assertThat(enabled.state()).isEqualTo(RubricState.ENABLED);
        assertThat(enabled.isEnableable()).isFalse();
        assertThat(rubrics.all()).anyMatch(sheet -> sheet.id().equals(id));
        assertThat(editing.history(id).getFirst().action()).isEqualTo(RubricAction.ENABLED);
        assertThat(events.stream(RubricEvent.class).toList().getLast().action()).isEqualTo(RubricAction.ENABLED);

        editing.save(id, enabled.version(), Drafts.with(draft.draft(), Drafts.indicator("A1", points("9"))));
        var changed = details(id);
        assertThat(changed.state()).isEqualTo(RubricState.DRAFT);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> editing.enable(id, changed.version()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("rubric.refused.incomplete"));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> editing.enable(id, enabled.version()));
    }

    @Test
    void wantsANameOfItsOwn() {
        var name = details(used()).name();
        assertThat(problems(() -> creation.create(RubricDraft.empty(" " + name + " "))))
                .extracting(Problem::key)
                .containsExactly("rubric.problem.nameTaken");
        assertThat(problems(() -> made().copy(used(), " ")))
                .extracting(Problem::field)
                .containsExactly("name");
    }

    @Test
    void isWithdrawnWithAReasonUnlessACycleUsedIt() {
        var id = made().copy(used(), "试行细则");
        assertThat(problems(() -> editing.withdraw(id, " ")))
                .extracting(Problem::field)
                .containsExactly("reason");
        editing.withdraw(id, "不再需要");

        assertThat(details(id).state()).isEqualTo(RubricState.WITHDRAWN);
        assertThat(details(id).withdrawnReason()).isEqualTo("不再需要");
        assertThat(rubrics.all()).noneMatch(sheet -> sheet.id().equals(id));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> editing.withdraw(id, "再次"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> editing.withdraw(used(), "不再需要"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.withdraw(UUID.randomUUID(), "无"));
    }

    @Test
    void takesAConstantNumberOfStatements() {
        made().copy(used(), "甲");
        made().copy(used(), "乙");
        var id = used();
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> rubrics.names())).isEqualTo(1);
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> rubrics.details(id))).isEqualTo(4);
        assertThat(Statements.of(factory, () -> editing.history(id))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        var id = used();
        var draft = RubricDraft.empty("试行细则");
        As.user(
                users,
                username,
                () -> List.<Runnable>of(
                                () -> rubrics.all(),
                                () -> rubrics.names(),
                                () -> rubrics.details(id),
                                () -> editing.history(id),
                                () -> creation.create(draft),
                                () -> creation.importDraft(draft),
                                () -> creation.copy(id, draft),
                                () -> creation.nextRevision(id),
                                () -> creation.revise(id, draft),
                                () -> editing.enable(id, 0),
                                () -> editing.save(id, 0, draft),
                                () -> editing.withdraw(id, "原因"))
                        .forEach(action -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(action::run)));
    }

    private MadeRubrics made() {
        return new MadeRubrics(rubrics, creation);
    }

    private UUID used() {
        return rubrics.names().stream()
                .filter(name -> name.state() == RubricState.IN_USE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RubricDetails details(UUID id) {
        Stored.flushAndClear(database);
        return rubrics.details(id);
    }

    private static List<Problem> problems(Runnable action) {
        return catchThrowableOfType(Invalid.class, action::run).problems();
    }
}

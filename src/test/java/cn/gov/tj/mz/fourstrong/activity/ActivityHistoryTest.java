package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
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
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class ActivityHistoryTest {

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager"})
    void tellsEverybodyWhoSeesTheRecordWhatChangedInIt(String username) {
        var id = edited(1);

        As.user(
                users,
                username,
                () -> assertThat(reader.details(id).steps().getLast()).satisfies(step -> {
                    assertThat(step.actor()).isEqualTo("福彩中心支部工作人员");
                    assertThat(step.changes()).containsExactly(new ActivityChange(DraftPart.TITLE, "党课：书记讲纪律", "第1稿"));
                }));
    }

    @Test
    void isHiddenWithItsRecord() {
        var id = edited(1);

        As.user(users, "clerk2", () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reader.details(id)));
        As.user(
                users,
                "auditor",
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reader.details(id)));
    }

    @Test
    void keepsRareCharactersAndLongTexts() {
        var id = edited(1);
        var summary = "𠮷".repeat(1000);
        records.edit(id, version(id), Drafts.of(summary, List.of("PARTY_LECTURE"), List.of(), List.of()), false);
        Stored.flushAndClear(database);

        assertThat(reader.details(id).steps().getLast().changes())
                .contains(new ActivityChange(DraftPart.SUMMARY, "围绕纪律建设讲一课。", summary));
    }

    @Test
    void readsManyEditsInAsManyStatementsAsOne() {
        var once = edited(1);
        var often = edited(6);

        assertThat(reading(often)).isEqualTo(reading(once));
    }

    private UUID edited(int times) {
        var branch = organisation.branches().getFirst().id();
        var id = records.record(branch, Drafts.good(), false);
        for (var time = 1; time <= times; time++) {
            records.edit(id, version(id), Drafts.titled("第%d稿".formatted(time)), false);
            Stored.flushAndClear(database);
        }
        return id;
    }

    private long reading(UUID id) {
        Stored.flushAndClear(database);
        return Statements.of(factory, () -> reader.details(id));
    }

    private int version(UUID id) {
        Stored.flushAndClear(database);
        return reader.details(id).version();
    }
}

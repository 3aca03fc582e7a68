package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("clerk")
class ActivityTypeServiceTest {

    @Autowired
    ActivityTypeService types;

    @Autowired
    ActivityTypeInitializer initializer;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Test
    void offersNoTypeThatIsNoLongerUsedButStillNamesIt() {
        database.createQuery("update ActivityType t set t.active = false where t.code = 'JOINT_BUILDING'")
                .executeUpdate();
        database.clear();

        assertThat(types.choosable()).extracting(TypeName::code).doesNotContain("JOINT_BUILDING");
        assertThat(types.all()).extracting(TypeName::code).contains("JOINT_BUILDING");
        assertThat(types.rules().spans("JOINT_BUILDING")).hasSize(1);
    }

    @Test
    void keepsTheVocabularyThatIsThere() {
        var before = types.all();
        initializer.initialize();

        assertThat(types.all()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void namesATypeInTheLanguageOfTheReader() {
        var lecture = types.all().stream()
                .filter(type -> type.code().equals("PARTY_LECTURE"))
                .findFirst()
                .orElseThrow();

        assertThat(lecture.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("党课");
        assertThat(lecture.in(Locale.UK)).isEqualTo("Party lecture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isClosedToAdministrators(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> types.all());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> types.choosable());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> types.rules());
        });
    }

    @Test
    void proposeTheYearBeforeForWhatClosesItUntilMarchAndForNothingElse() {
        var before = Set.of("ORGANISATIONAL_LIFE_MEETING", "DEMOCRATIC_APPRAISAL", "SECRETARY_REPORT");
        var rules = types.rules();

        assertThat(types.all()).hasSizeGreaterThan(20).allSatisfy(type -> {
            for (var month = 1; month <= 12; month++) {
                var isLate = month <= 3 && before.contains(type.code());
                assertThat(rules.proposedYear(LocalDate.of(2026, month, 1), List.of(type.code())))
                        .as("%s in month %s", type.code(), month)
                        .isEqualTo(isLate ? 2025 : 2026);
            }
        });
    }
}

package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class TitleSearchTest {

    @Autowired
    TitleSearch search;

    @Autowired
    TitleCommands commands;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @BeforeEach
    void storeTwoTitles() {
        Titles.store(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"〕002", "福彩 2025", "津民四强\u3000福彩"})
    void findsOneByItsNumberOrItsBranch(String typed) {
        assertThat(found("reviewer", typed))
                .containsExactly(new Found(
                        FoundKind.TITLE,
                        Words.name("津民四强〔2025〕002号"),
                        Words.of("title.found", "福彩中心", LocalDate.of(2025, 7, 1), Words.of("title.state.VALID")),
                        "titles?q=%E6%B4%A5%E6%B0%91%E5%9B%9B%E5%BC%BA%E3%80%942025%E3%80%95002%E5%8F%B7"));
    }

    @ParameterizedTest
    @CsvSource({"manager, 2", "reviewer, 2", "clerk, 1", "clerk2, 1", "sysadmin, 0", "secadmin, 0", "auditor, 0"})
    void keepsToTheScopeOfTheCaller(String username, int titles) {
        assertThat(found(username, "津民四强")).hasSize(titles);
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(found("manager", "")).isEmpty();
    }

    @Test
    void letsManagersAloneBeginToGrant() {
        assertThat(As.call(users, "manager", commands::forCaller)).hasSize(1);
        assertThat(List.of("clerk", "reviewer", "sysadmin", "secadmin", "auditor"))
                .allSatisfy(username -> assertThat(As.call(users, username, commands::forCaller))
                        .isEmpty());
    }

    private List<Found> found(String username, String typed) {
        return As.call(users, username, () -> search.find(SearchWords.of(typed)));
    }
}

package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.standard.Names;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cycles that words mean; all, where none of the words is about a period.
 *
 * @param others the words that are not about periods
 * @param codes those of the cycles, none where there is no such cycle
 */
record MeantCycles(SearchWords others, List<String> codes) {

    static MeantCycles of(SearchWords words, EntityManager database, Names names) {
        var cycles =
                database.createQuery("select c.code from Cycle c", String.class).getResultList();
        var ofPeriods = words.only(word -> cycles.stream().anyMatch(cycle -> isCalled(cycle, word, names)));
        var others = words.only(word -> cycles.stream().noneMatch(cycle -> isCalled(cycle, word, names)));
        return new MeantCycles(
                others,
                cycles.stream()
                        .filter(cycle -> isCalled(cycle, ofPeriods, names))
                        .toList());
    }

    /** Whether all the words are in what a period is called, or are its code. */
    private static boolean isCalled(String cycle, SearchWords words, Names names) {
        var called = names.of(Period.parse(cycle).name());
        return words.occurIn(Stream.concat(called.stream(), Stream.of(cycle)).toList());
    }
}

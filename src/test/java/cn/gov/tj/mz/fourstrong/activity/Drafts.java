package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes drafts for tests: a good one, and the same with one part changed. */
public final class Drafts {

    private Drafts() {}

    /** A party lecture on 20 November 2026 that breaks no rule. */
    public static ActivityDraft good() {
        return titled("党课：书记讲纪律");
    }

    public static ActivityDraft titled(String title) {
        return ActivityDraft.of(
                title,
                "围绕纪律建设讲一课。",
                List.of("PARTY_LECTURE"),
                Set.of(Criterion.POLITICAL_FUNCTION),
                new ActivityDates(LocalDate.of(2026, 11, 20), null, null, 2026));
    }

    public static ActivityDraft on(@Nullable LocalDate start, @Nullable LocalDate end) {
        return when(start, end, null, false, null);
    }

    public static ActivityDraft when(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String period,
            boolean undated,
            @Nullable Integer year) {
        var good = good();
        return new ActivityDraft(
                good.title(),
                good.summary(),
                good.types(),
                good.criteria(),
                new ActivityDates(start, end, period, year),
                undated,
                List.of(),
                List.of());
    }

    public static ActivityDraft of(String summary, List<String> types, List<Figure> figures, List<Honour> honours) {
        var good = good();
        return new ActivityDraft(
                good.title(),
                summary,
                types,
                good.criteria(),
                new ActivityDates(good.dates().start(), null, null, null),
                false,
                figures,
                honours);
    }

    /** Minutes that break no rule, with every part written. */
    public static Minutes minutes() {
        return new Minutes("三楼会议室", "张𠮷", "李明", 12, 10, "王芳，病假\n赵刚，出差", "一、学习文件\n二、研究工作", "同意工作安排。", "同意 10 票");
    }

    public static Figure figure(@Nullable String amount, Figure.Qualifier qualifier, @Nullable String unit) {
        return new Figure("项目数", amount == null ? null : new BigDecimal(amount), qualifier, unit, null, "");
    }

    /** One of which only the words are known. */
    public static Figure printed(String words) {
        return new Figure("项目数", null, Figure.Qualifier.EXACT, null, null, words);
    }

    public static Honour honour(@Nullable String years, @Nullable Integer quantity) {
        return new Honour("先进党支部", Honour.Level.CITY, null, years, Honour.Recipient.BRANCH, quantity);
    }
}

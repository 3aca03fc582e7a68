package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;

/** A rule as people say it. */
final class RuleWords {

    private RuleWords() {}

    /** 每月1次, 每届1次, 不要求. */
    static String often(TypeRule rule) {
        return DutyWords.text("rule.often." + rule.frequency(), rule.times());
    }

    /** When it may be done: within the period, or what differs from that. */
    static String window(TypeRule rule) {
        if (rule.frequency() == Frequency.NONE) {
            return "";
        }
        var window = rule.window();
        var words = new StringBuilder();
        add(words, "opens", window.opensAfter());
        add(words, "closes", window.closesAfter());
        add(words, "grace", window.graceDays());
        add(words, "yearBefore", window.yearBefore());
        return words.isEmpty() ? DutyWords.text("rule.window.period") : words.toString();
    }

    /** How many days before it is due people are reminded. */
    static String notice(TypeRule rule) {
        return rule.frequency() == Frequency.NONE
                ? ""
                : DutyWords.text("rule.notice.days", rule.window().noticeDays());
    }

    private static void add(StringBuilder words, String key, int number) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : DutyWords.text("rule.window.and"))
                    .append(DutyWords.text("rule.window." + key, number));
        }
    }
}

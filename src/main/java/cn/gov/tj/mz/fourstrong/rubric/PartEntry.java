package cn.gov.tj.mz.fourstrong.rubric;

/** A part of a rubric as somebody types it; its code says which part it is. */
public sealed interface PartEntry permits IndicatorEntry, RuleEntry, BandEntry {

    String code();

    String nameZh();

    /** May be empty: the Chinese name stands in for it. */
    String nameEn();

    /** Its name in both languages. */
    default Label label() {
        return Label.of(nameZh(), nameEn());
    }
}

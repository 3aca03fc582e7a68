package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.BandEntry;

/** A grade while it is edited. */
class BandLine extends PartLine<BandEntry> {

    private final PointsField least;

    BandLine(Runnable changed) {
        least = new PointsField(getTranslation("rubricField.MIN_SCORE"), changed);
        code.addValueChangeListener(_ -> changed.run());
        nameZh.addValueChangeListener(_ -> changed.run());
        number("minScore", least);
    }

    @Override
    void fillFields(BandEntry entry) {
        least.setValue(entry.minScore());
    }

    @Override
    BandEntry value() {
        return new BandEntry(code.getValue(), nameZh.getValue(), nameEn.getValue(), least.getValue());
    }
}

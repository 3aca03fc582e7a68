package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import java.util.Set;

/** A grade while it is edited. */
class BandLine extends PartLine<BandEntry> {

    private final PointsField least;

    BandLine(Runnable changed) {
        least = new PointsField(getTranslation("rubricField.MIN_SCORE"), changed);
        code.addValueChangeListener(_ -> changed.run());
        nameZh.addValueChangeListener(_ -> changed.run());
        numbers(least);
    }

    @Override
    void fill(BandEntry entry) {
        code.setValue(entry.code());
        nameZh.setValue(entry.nameZh());
        nameEn.setValue(entry.nameEn());
        least.show(entry.minScore());
        tell();
    }

    @Override
    BandEntry value() {
        return new BandEntry(code.getValue(), nameZh.getValue(), nameEn.getValue(), least.getValue());
    }

    @Override
    Set<String> shownNumbers() {
        return Set.of("minScore");
    }

    @Override
    void bind(FieldErrors problems, String place) {
        bindNames(problems, place);
        problems.bind(place + "minScore", least);
    }
}

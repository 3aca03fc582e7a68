package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.screen.DecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A small field for points; sums beside it follow while people type. */
class PointsField extends DecimalField {

    private static final int PAUSE = 200;

    PointsField(String label, Runnable changed) {
        this(label);
        addValueChangeListener(_ -> changed.run());
    }

    PointsField(String label) {
        setLabel(label);
        acceptUnits("screen.units.points");
        addClassName("fs-points");
        addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        setAutoselect(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        setManualValidation(true);
    }

    /** Shows points as people say them: 12, not 12.0. */
    @Override
    public void setValue(@Nullable BigDecimal points) {
        var plain = points == null ? null : points.stripTrailingZeros();
        super.setValue(plain != null && plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}

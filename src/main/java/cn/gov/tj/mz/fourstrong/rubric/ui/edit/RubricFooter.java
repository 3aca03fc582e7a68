package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.ui.SumLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;

/** What stays in sight below the long form of a rubric: the sum of full marks, and how to end. */
class RubricFooter extends Footer {

    RubricFooter(SumLine sum, Runnable cancel, Runnable confirm) {
        addClassName("fs-rubric-footer");
        var save = new Button(getTranslation("rubric.save"), _ -> confirm.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(sum, new Button(getTranslation("screen.cancel"), _ -> cancel.run()), save);
    }
}

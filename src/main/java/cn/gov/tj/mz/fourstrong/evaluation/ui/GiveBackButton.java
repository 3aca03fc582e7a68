package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;

/** Gives an evaluation back to its branch, after asking why. */
public final class GiveBackButton extends Button {

    /** @param name that of the branch */
    public GiveBackButton(String name, Consumer<String> giveBack) {
        setText(getTranslation("evaluation.giveBack"));
        addClickListener(_ -> ReasonDialog.ask("evaluation.giveBack", name, giveBack));
    }
}

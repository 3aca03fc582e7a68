package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.button.Button;
import java.util.function.BooleanSupplier;

/** Makes a button run a deed once, however often it is clicked before the answer is there. */
public final class OneClick {

    private OneClick() {}

    public static Button on(Button button, Runnable deed) {
        return until(button, () -> {
            deed.run();
            return false;
        });
    }

    /**
     * The same, for a deed that is not to be done again.
     *
     * @param done does it, and says whether it was done; as long as it was not, the button works
     */
    public static Button until(Button button, BooleanSupplier done) {
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            var isDone = false;
            try {
                isDone = done.getAsBoolean();
            } finally {
                button.setEnabled(!isDone);
            }
        });
        return button;
    }
}

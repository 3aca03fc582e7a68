package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.button.Button;

/** Makes a button run a deed once, however often it is clicked before the answer is there. */
public final class OneClick {

    private OneClick() {}

    public static Button on(Button button, Runnable deed) {
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                deed.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}

package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.button.Button;

/** Prints the page as the browser prints; the style sheet leaves out what paper cannot use. */
public final class PrintButton extends Button {

    public PrintButton() {
        setText(getTranslation("screen.print"));
        getElement().executeJs("this.addEventListener('click', () => window.fsPrint())");
    }
}

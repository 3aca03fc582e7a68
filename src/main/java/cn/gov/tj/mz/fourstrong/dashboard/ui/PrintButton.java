package cn.gov.tj.mz.fourstrong.dashboard.ui;

import com.vaadin.flow.component.button.Button;

/** Prints the page as the browser prints; the style sheet leaves out what paper cannot use. */
class PrintButton extends Button {

    PrintButton() {
        setText(getTranslation("dashboard.print"));
        getElement().executeJs("this.addEventListener('click', () => window.print())");
    }
}

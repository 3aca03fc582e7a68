package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** Tells inside the frame what is wrong and the way back; never how the program is made. */
@PermitAll
@StyleSheet("context://problem.css")
abstract class ProblemPage extends Main implements HasDynamicTitle {

    private String title = "";

    int show(Failure failure, VaadinIcon picture, String incident) {
        title = getTranslation(failure.title());
        var icon = picture.create();
        icon.addClassName("fs-problem-icon");
        var back = new RouterLink(getTranslation("shell.failure.back"), WorkbenchView.class);
        var card = new Div(icon, new H1(title), new Paragraph(getTranslation(failure.help(), incident)), back);
        card.addClassNames("fs-card", "fs-problem");
        removeAll();
        add(card);
        return failure.status();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

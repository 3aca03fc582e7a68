package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
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

    /** A page could not be shown. What is no fault of the program gets no number. */
    @ParentLayout(MainLayout.class)
    static class FailureView extends ProblemPage implements HasErrorParameter<Exception> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            var problem = parameter.getException();
            var failure = Failure.of(problem);
            return switch (failure) {
                case NOT_THERE -> show(failure, VaadinIcon.SEARCH, "");
                case NO_RIGHT -> show(failure, VaadinIcon.LOCK, "");
                case CHANGED -> show(failure, VaadinIcon.REFRESH, "");
                case DATABASE_AWAY, UNEXPECTED -> show(failure, VaadinIcon.WARNING, Incident.log(problem));
            };
        }
    }

    /** No page has this address. */
    @ParentLayout(MainLayout.class)
    static class NotFoundView extends ProblemPage implements HasErrorParameter<NotFoundException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return show(Failure.NOT_THERE, VaadinIcon.SEARCH, "");
        }
    }

    /** The page is there, but not for the caller's roles. */
    @ParentLayout(MainLayout.class)
    static class NoRightView extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return show(Failure.NO_RIGHT, VaadinIcon.LOCK, "");
        }
    }
}

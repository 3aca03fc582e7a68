package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** A page could not be shown. What is no fault of the program gets no number. */
@ParentLayout(MainLayout.class)
class FailureView extends ProblemPage implements HasErrorParameter<Exception> {

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

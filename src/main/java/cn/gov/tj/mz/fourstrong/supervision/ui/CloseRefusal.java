package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** Says how many results are not final yet, and leads to them. */
class CloseRefusal extends Dialog {

    CloseRefusal(CycleSummary cycle) {
        setHeaderTitle(getTranslation("supervision.close"));
        setWidth("30rem");
        var link = new RouterLink(getTranslation("supervision.close.show"), CycleView.class, cycle.code());
        link.setQueryParameters(QueryParameters.of("show", Attention.OPEN.name()));
        link.getElement().addEventListener("click", _ -> close());
        add(new Paragraph(getTranslation("cycle.unfinished", cycle.open())), link);
        getFooter().add(new Button(getTranslation("screen.close"), _ -> close()));
    }
}

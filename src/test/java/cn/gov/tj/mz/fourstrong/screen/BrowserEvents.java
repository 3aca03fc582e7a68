package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

/** What a browser tells of a field, for tests without one. */
public final class BrowserEvents {

    private BrowserEvents() {}

    /** Types what is no day, and leaves the field. */
    public static void typeUnreadable(DatePicker field, String text) {
        field.getElement().setProperty("_inputElementValue", text);
        fire(field, "unparsable-change");
    }

    public static void fire(Component field, String event) {
        var element = field.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JacksonUtils.createObjectNode()));
    }
}

package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;

/** What a feature puts on the workbench of those whom it concerns; Spring finds it, so that neither knows the other. */
public interface WorkbenchCard {

    Place place();

    /** Made for the one who is signed in; none when there is nothing to show. */
    Optional<Component> content();

    /** The keys of what waits that the card says itself. */
    default Set<String> covers() {
        return Set.of();
    }

    /** Where it stands; cards of one place keep the order of their {@code @Order}. */
    enum Place {
        /** At the right of the page's head, as a button. */
        HEAD,
        /** On top of the wide column, so that what waits stands beside it. */
        LEAD,
        /** In the wide column. */
        MAIN,
        /** In the narrow column. */
        SIDE
    }
}

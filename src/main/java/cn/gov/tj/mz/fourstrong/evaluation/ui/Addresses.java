package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** What an address names. */
public final class Addresses {

    private Addresses() {}

    /** The identity in the address; anything else leads to the page for things that are not there. */
    public static Optional<UUID> id(BeforeEvent event, String text) {
        try {
            return Optional.of(Uuids.parse(AssessmentSheet.class, text));
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
            return Optional.empty();
        }
    }
}

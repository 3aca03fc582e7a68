package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a new rubric begins with, by the address of the page.
 *
 * @param origin the name of the rubric it comes from, if any
 * @param make stores what was made of the draft
 */
record Beginning(
        String titleKey, String origin, RubricDraft draft, boolean nameFixed, Function<RubricDraft, UUID> make) {

    /** As parameters of the address, each with the rubric it begins from. */
    static final String COPY = "copy";

    static final String REVISION = "revise";

    /** @throws NotFound when the address names no rubric */
    static Beginning of(QueryParameters parameters, RubricService rubrics, RubricCreationService creation) {
        return id(parameters, REVISION)
                .map(id -> revision(id, creation))
                .or(() -> id(parameters, COPY).map(id -> copy(id, rubrics, creation)))
                .orElseGet(() -> new Beginning("rubric.new", "", RubricDraft.empty(""), false, creation::create));
    }

    private static Beginning revision(UUID id, RubricCreationService creation) {
        var draft = creation.nextRevision(id);
        return new Beginning("rubric.revise.of", draft.name(), draft, true, changed -> creation.revise(id, changed));
    }

    private static Beginning copy(UUID id, RubricService rubrics, RubricCreationService creation) {
        var draft = rubrics.details(id).draft();
        return new Beginning(
                "rubric.copy.of", draft.name(), draft.named(""), false, changed -> creation.copy(id, changed));
    }

    private static Optional<UUID> id(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(id -> Uuids.parse(RubricDetails.class, id));
    }
}

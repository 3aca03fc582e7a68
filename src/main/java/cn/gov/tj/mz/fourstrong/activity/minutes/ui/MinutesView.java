package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.paper.ui.WordMenu;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The minutes of one meeting on A4, to be signed. */
@Route("activities/minutes")
@RolesAllowed(Roles.BUSINESS)
class MinutesView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient ActivityDetailsService reader;
    private final transient ActivityTypeService types;
    private final transient WordMenu.Factory words;

    MinutesView(ActivityDetailsService reader, ActivityTypeService types, WordMenu.Factory words) {
        this.reader = reader;
        this.types = types;
        this.words = words;
    }

    /** A record without minutes has no such page. */
    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        try {
            var record = reader.details(Uuids.parse(ActivityDetails.class, id));
            if (record.draft().minutes().isEmpty()) {
                throw new NotFound(ActivityDetails.class, id);
            }
            show(record);
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.minutes");
    }

    private void show(ActivityDetails record) {
        var named = typesOf(record);
        add(
                new PageHead(getPageTitle())
                        .below(
                                new PageLink(getTranslation("nav.activities"), "activities"),
                                new PageLink(record.draft().title(), "activities?id=" + record.id()))
                        .actions(
                                new PrintButton(),
                                words.of(
                                        MinutesForm.FORM,
                                        MinutesPaper.title(named) + "_"
                                                + record.draft().title(),
                                        () -> MinutesForm.content(record, named))),
                new MinutesPaper(record, named));
    }

    private List<TypeName> typesOf(ActivityDetails record) {
        var all = types.all();
        return record.draft().types().stream()
                .flatMap(code -> all.stream().filter(type -> type.code().equals(code)))
                .toList();
    }
}

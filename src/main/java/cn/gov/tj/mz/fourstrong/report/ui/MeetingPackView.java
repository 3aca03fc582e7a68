package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.paper.ui.WordMenu;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** The papers for the committee's meeting about a cycle, one after the other with one numbering. */
@Route("meeting-pack")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://report.css")
@StyleSheet("context://pack.css")
class MeetingPackView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    /** More than a meeting reads, and than a browser prints at once. */
    static final int MOST_SHEETS = 200;

    private final transient CyclePapers papers;
    private final transient CycleService cycles;
    private final transient WordMenu.Factory words;
    private String title = "";

    MeetingPackView(CyclePapers papers, CycleService cycles, WordMenu.Factory words) {
        this.papers = papers;
        this.cycles = cycles;
        this.words = words;
        addClassName("fs-pack");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        removeAll();
        if (cycles.names().stream().anyMatch(cycle -> cycle.code().equals(code))) {
            show(code);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String code) {
        var period = Formats.current().period(Period.parse(code));
        title = getTranslation("report.pack");
        var pack = new ArrayList<Paper>();
        pack.add(papers.overview(code));
        papers.sheets(code, MOST_SHEETS).forEach(pack::add);
        var notice = papers.notice(code);
        var certificates = papers.certificates(code);
        notice.ifPresent(pack::add);
        certificates.ifPresent(pack::add);
        var menu = words.create();
        notice.ifPresent(
                paper -> menu.offer("report.word.notice", ReportForms.NOTICE, paper.inContents(), paper::content));
        certificates.ifPresent(paper ->
                menu.offer("report.word.certificates", ReportForms.CERTIFICATES, paper.inContents(), paper::content));
        menu.setVisible(notice.isPresent() || certificates.isPresent());
        var missing = Math.max(0, papers.countSheets(code) - MOST_SHEETS);
        var titles = pack.stream().map(Paper::inContents).toList();
        add(
                new PageHead(title)
                        .below(
                                new PageLink(getTranslation("nav.cycles"), "cycles"),
                                new PageLink(period, "cycles/" + code))
                        .actions(new PrintButton(), menu),
                new ContentsPaper(period, titles, missing));
        for (var place = 0; place < pack.size(); place++) {
            pack.get(place).addComponentAsFirst(number(place + 1));
            add(pack.get(place));
        }
    }

    private Div number(int place) {
        var number = new Div(getTranslation("report.pack.number", place));
        number.addClassName("fs-pack-number");
        return number;
    }
}

package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.duty.Done;
import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyBranch;
import cn.gov.tj.mz.fourstrong.activity.duty.WaiverNote;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** The chosen duty: what was due until when, what was done for it, and what was asked and decided about it. */
class DutyCard extends Section {

    DutyCard(DutyBranch branch, TypeName type, Duty duty, LocalDate today) {
        var formats = Formats.current();
        var head = new Div(
                new H2(DutyWords.text("card.title", branch.name(), type.in(formats.locale()), DutyWords.period(duty))),
                new StateBadge(formats.name(duty.state()), DutyWords.tone(duty.state())));
        head.addClassName("fs-duty-head");
        addClassNames("fs-card", "fs-duty-card");
        setId("duty");
        add(head, rule(duty, today));
        if (!duty.done().isEmpty()) {
            add(done(duty));
        }
        if (duty.waiver() != null) {
            add(waiver(duty.waiver()));
        }
    }

    private static Paragraph rule(Duty duty, LocalDate today) {
        return new Paragraph(
                switch (duty.state()) {
                    case NOT_APPLICABLE ->
                        DutyWords.text("card.notApplicable." + duty.rule().appliesWhen());
                    case DUE_SOON -> sentence(duty) + DutyWords.text("card.left", Math.max(0, duty.daysLeft(today)));
                    default ->
                        duty.rule().source() == TypeRule.Source.RULE
                                        && duty.state().isOpen()
                                ? sentence(duty) + DutyWords.text("card.generally")
                                : sentence(duty);
                });
    }

    private static String sentence(Duty duty) {
        var formats = Formats.current();
        var period = duty.period();
        var until = period.last().equals(period.due())
                ? DutyWords.text("card.until", formats.dayInText(period.due()))
                : DutyWords.text("card.untilGrace", formats.dayInText(period.due()), formats.dayInText(period.last()));
        return DutyWords.text("card.sentence", formats.dayInText(period.opens()), until, duty.times(), duty.held());
    }

    private static UnorderedList done(Duty duty) {
        var list = new UnorderedList();
        list.addClassName("fs-duty-done-list");
        duty.done().forEach(record -> list.add(new ListItem(record(record))));
        return list;
    }

    private static PageLink record(Done record) {
        var key = record.supplements() == null ? "card.record" : "card.supplement";
        return new PageLink(
                DutyWords.text(key, Formats.current().dayInText(record.on())), "activities?id=" + record.activity());
    }

    private static Div waiver(WaiverNote waiver) {
        var formats = Formats.current();
        var asked = waiver.asked();
        var words = new Div(new Paragraph(DutyWords.text(
                "card.waiver." + waiver.state(), asked.name(), formats.day(asked.at()), waiver.reason())));
        var decision = waiver.decision();
        if (decision != null) {
            var key = decision.answer() == null ? "card.confirmedBy" : "card.refusedBy";
            words.add(new Paragraph(DutyWords.text(
                    key,
                    decision.by().name(),
                    formats.day(decision.by().at()),
                    decision.answer() == null ? "" : decision.answer())));
        }
        words.addClassName("fs-duty-waiver");
        return words;
    }
}

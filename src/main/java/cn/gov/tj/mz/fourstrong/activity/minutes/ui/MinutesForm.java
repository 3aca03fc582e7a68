package cn.gov.tj.mz.fourstrong.activity.minutes.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.paper.PaperForm;
import cn.gov.tj.mz.fourstrong.paper.PaperForms;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Lines;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Signatures;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Subtitle;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Title;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Minutes as a Word file. */
@Component
@Order(0)
class MinutesForm implements PaperForms {

    static final PaperForm FORM = PaperForm.of(
            "minutes",
            new Title("title"),
            new Subtitle("branch"),
            new Lines(List.of(
                    "subject",
                    "when",
                    "place",
                    "host",
                    "recorder",
                    "attendance",
                    "absent",
                    "agenda",
                    "decisions",
                    "votes",
                    "matter")),
            new Signatures(List.of(
                    "activity.minutes.sign.host", "activity.minutes.sign.recorder", "activity.minutes.sign.date")));

    @Override
    public List<PaperForm> forms() {
        return List.of(FORM);
    }

    /** What is not written is left empty, for the hand. */
    static PaperContent content(ActivityDetails record, List<TypeName> types) {
        var draft = record.draft();
        var minutes = draft.minutes();
        var texts = new HashMap<String, @Nullable String>();
        texts.put("title", MinutesPaper.title(types));
        texts.put("branch", record.branch().name());
        texts.put("subject", draft.title());
        texts.put("when", draft.dates().inWords(Formats.current()::dayInText));
        texts.put("place", minutes.place());
        texts.put("host", minutes.host());
        texts.put("recorder", minutes.recorder());
        texts.put("attendance", MinutesLines.attendance(minutes));
        texts.put("absent", minutes.absent());
        texts.put("agenda", minutes.agenda());
        texts.put("decisions", minutes.decisions());
        texts.put("votes", minutes.votes());
        texts.put("matter", draft.summary());
        var written = new HashMap<String, String>();
        texts.forEach((field, text) -> written.put(field, text == null ? "" : text));
        return PaperContent.of(written);
    }
}

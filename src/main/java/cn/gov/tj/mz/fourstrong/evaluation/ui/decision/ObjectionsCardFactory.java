package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.ui.AttachmentSections;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRow;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Builds the card of objections with what the caller may do there. */
@Component
class ObjectionsCardFactory {

    private final ObjectionService objections;
    private final AttachmentSections attachments;

    ObjectionsCardFactory(ObjectionService objections, AttachmentSections attachments) {
        this.objections = objections;
        this.attachments = attachments;
    }

    /** Nothing where there was none; {@code then} runs after each change. */
    Optional<ObjectionsCard> card(AssessmentSheet sheet, boolean decide, Runnable then) {
        var all = objections.of(sheet.id());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObjectionsCard(
                        all,
                        attachments.small(
                                OwnerKind.OBJECTION,
                                all.stream().map(ObjectionRow::id).toList()),
                        objection -> decide ? buttons(sheet, objection, then) : List.<Button>of()));
    }

    /** Asks for one; only while the result is open to objections. */
    Optional<Button> recording(AssessmentSheet sheet, Runnable then) {
        return sheet.status().isOpenToObjections()
                ? Optional.of(new Button(I18NProvider.translate("evaluation.objection.record"), _ -> ask(sheet, then)))
                : Optional.empty();
    }

    private void ask(AssessmentSheet sheet, Runnable then) {
        new ObjectionDialog(entry -> {
                    objections.record(sheet.id(), sheet.version(), entry);
                    Notices.success("evaluation.objection.recorded");
                    then.run();
                })
                .open();
    }

    private List<Button> buttons(AssessmentSheet sheet, ObjectionRow objection, Runnable then) {
        var uphold = sheet.status().isLookedAtAgain() ? "upholdOnly" : "uphold";
        return List.of(
                button("reject", sheet, reason -> objections.reject(sheet.id(), objection.id(), reason), then),
                button(
                        uphold,
                        sheet,
                        reason -> objections.uphold(sheet.id(), sheet.version(), objection.id(), reason),
                        then));
    }

    private static Button button(String name, AssessmentSheet sheet, Consumer<String> call, Runnable then) {
        var key = "evaluation.objection." + name;
        var button = new Button(
                I18NProvider.translate(key),
                _ -> ReasonDialog.ask(
                        key, Formats.current().name(sheet.subject().name()), reason -> {
                            call.accept(reason);
                            Notices.success(key + ".done");
                            then.run();
                        }));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}

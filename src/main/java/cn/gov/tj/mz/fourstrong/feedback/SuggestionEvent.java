package cn.gov.tj.mz.fourstrong.feedback;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Map;
import java.util.UUID;

/** That a suggestion was answered; its subject is the beginning of what was suggested. */
record SuggestionEvent(SuggestionAction action, UUID subjectId, String subject, Map<AuditDetail, Object> details)
        implements AuditableEvent {

    private static final int BEGINNING = 60;

    static SuggestionEvent answered(Suggestion suggestion, String answer) {
        return new SuggestionEvent(
                SuggestionAction.ANSWERED,
                suggestion.id(),
                Text.shortened(suggestion.content(), BEGINNING),
                Map.of(AuditDetail.CONTENT, answer));
    }
}

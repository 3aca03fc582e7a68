package cn.gov.tj.mz.fourstrong.feedback;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who signed in suggests, leaders answer. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class SuggestionService {

    /** Characters of a suggestion, and of an answer, at most. */
    public static final int MAX_LENGTH = 1000;

    private final SuggestionRepository suggestions;
    private final Caller caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuggestionService(SuggestionRepository suggestions, Caller caller, ApplicationEventPublisher events, Clock clock) {
        this.suggestions = suggestions;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down a suggestion; the log says nothing about it, so that none is traced to who wrote it.
     *
     * @param content 1 to 1000 characters
     * @param named whether the caller's name stands with it; otherwise nothing is kept that leads to them
     * @throws Invalid for the field {@code content}
     */
    public UUID write(String content, boolean named) {
        var author = named ? caller.name() : null;
        var suggestion = new Suggestion(checked("content", content), LocalDate.now(clock), author);
        return suggestions.save(suggestion).id();
    }

    /**
     * Answers a suggestion, or answers it anew.
     *
     * @param answer 1 to 1000 characters
     * @throws Invalid for the field {@code answer}
     * @throws Stale when somebody else answered since the caller looked
     */
    @ForManagers
    public void answer(UUID id, int expectedVersion, String answer) {
        var text = checked("answer", answer);
        var suggestion = suggestions.findById(id).orElseThrow(() -> new NotFound(Suggestion.class, id));
        Stale.throwIfChanged(Suggestion.class, id, expectedVersion, suggestion.version());
        suggestion.answer(text, caller.signature());
        events.publishEvent(SuggestionEvent.answered(suggestion, text));
    }

    private static String checked(String field, String text) {
        var clean = Text.cleanOrEmpty(text);
        new Problems().required(field, clean, MAX_LENGTH).throwIfAny();
        return clean;
    }
}

package cn.gov.tj.mz.fourstrong.feedback;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions without an answer wait for the leaders. */
@Component
@Transactional(readOnly = true)
class SuggestionToDos implements ToDoSource {

    private static final String MENU = "feedback";
    private static final String OPEN = MENU + "?answered=false";

    private final SuggestionRepository suggestions;
    private final Caller caller;

    SuggestionToDos(SuggestionRepository suggestions, Caller caller) {
        this.suggestions = suggestions;
        this.caller = caller;
    }

    @Override
    public List<ToDo> forCaller() {
        var open = caller.is(Role.MANAGER) ? suggestions.countOpen() : 0;
        return open == 0 ? List.of() : List.of(new ToDo("feedback.todo.open", open, OPEN, MENU));
    }

    @Override
    public List<ToDo> withThings() {
        return forCaller().stream().map(toDo -> toDo.with(open())).toList();
    }

    private List<Thing> open() {
        return suggestions.findOpen(Limit.of(Thing.MOST)).stream()
                .map(open -> new Thing(
                        Words.name(open.content()),
                        Words.of("feedback.thing.since", open.writtenOn()),
                        "feedback.answer",
                        OPEN))
                .toList();
    }
}

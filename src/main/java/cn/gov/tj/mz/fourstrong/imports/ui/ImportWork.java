package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.screen.Polling;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/** Something that takes a while: shows how far it is, and lets people end it, upon which nothing of it stays. */
final class ImportWork extends Div {

    private static final Duration INTERVAL = Duration.ofMillis(400);

    private final Span text = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final transient String key;
    private final long expected;
    private volatile long passed;
    private volatile boolean cancelled;

    private ImportWork(String key, long expected) {
        this.key = key;
        this.expected = expected;
        addClassName("fs-import-work");
        getElement().setAttribute("role", "status");
        bar.setIndeterminate(expected == 0);
        add(text, bar, new Button(getTranslation("screen.cancel"), _ -> cancel()));
        show();
    }

    /**
     * Does it in a thread of its own.
     *
     * @param then hears in the end, on the screen, what came of it or why nothing did
     */
    static <T> ImportWork start(ImportJob<T> job, BiConsumer<@Nullable T, @Nullable Throwable> then) {
        var work = new ImportWork(job.key(), job.expected());
        var here = CallerAddress.remember();
        var thread =
                new DelegatingSecurityContextExecutor(task -> Thread.ofVirtual().start(() -> here.during(task)));
        var result = CompletableFuture.supplyAsync(() -> job.work().apply(work::progress), thread);
        var polling = new Registration[1];
        polling[0] = Polling.start(UI.getCurrent(), INTERVAL, () -> {
            work.show();
            if (result.isDone()) {
                polling[0].remove();
                result.whenComplete((value, problem) -> then.accept(value, cause(problem)));
            }
        });
        work.addDetachListener(_ -> {
            work.cancelled = true;
            polling[0].remove();
        });
        return work;
    }

    /** Ends it; what came of it is said once that is known. */
    void cancel() {
        cancelled = true;
    }

    private static @Nullable Throwable cause(@Nullable Throwable problem) {
        return problem instanceof CompletionException wrapped ? wrapped.getCause() : problem;
    }

    private void progress(long lines) {
        passed = lines;
        if (cancelled) {
            throw new CancellationException("Given up after " + lines + " lines");
        }
    }

    private void show() {
        text.setText(getTranslation(key, passed, expected));
        if (expected > 0) {
            bar.setValue(Math.min(1.0, (double) passed / expected));
        }
    }
}

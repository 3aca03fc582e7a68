package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import com.vaadin.flow.component.Component;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs what an import does: what is quick at once, the rest beside, so that people see how far it is and can end it.
 *
 * @param show puts something in the place of what is shown
 * @param back shows again what was there before something was stopped
 */
record ImportRunner(ImportFilePane file, ImportFooter footer, Consumer<Component> show, Runnable back) {

    /** Runs it; whatever stops it is said in words. */
    <T> void run(ImportJob<T> job, Consumer<T> then) {
        if (job.quick()) {
            accepted(() -> then.accept(job.work().apply(_ -> {})));
            return;
        }
        footer.setVisible(false);
        show.accept(ImportWork.start(job, (value, problem) -> {
            footer.setVisible(true);
            if (value == null) {
                stopped(problem);
            } else {
                then.accept(value);
            }
        }));
    }

    private void stopped(@Nullable Throwable problem) {
        back.run();
        switch (problem) {
            case CancellationException _ -> Notices.info("imports.cancelled");
            case RuntimeException refused ->
                accepted(() -> {
                    throw refused;
                });
            case null, default -> Notices.error("imports.failed");
        }
    }

    /** What is wrong is said where people chose the file, as long as they see that. */
    private void accepted(Runnable action) {
        if (file.isAttached()) {
            file.faults().accepted(action);
            return;
        }
        try {
            ServiceCalls.succeeds(action);
        } catch (Invalid invalid) {
            invalid.problems()
                    .forEach(problem ->
                            Notices.error(problem.key(), problem.arguments().toArray()));
        }
    }
}

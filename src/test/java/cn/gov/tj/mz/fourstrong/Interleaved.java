package cn.gov.tj.mz.fourstrong;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once: one has done something that is not committed yet when the other begins. */
public final class Interleaved {

    /** Time enough to come to the end, or to what has to wait for the first. */
    private static final int MILLISECONDS = 300;

    private Interleaved() {}

    /** What became of the second: nothing, or why it failed. */
    public static @Nullable Throwable second(PlatformTransactionManager transactions, Runnable first, Runnable second) {
        try (var other = Executors.newSingleThreadExecutor()) {
            return new TransactionTemplate(transactions)
                    .<CompletableFuture<Void>>execute(_ -> {
                        first.run();
                        var running = CompletableFuture.runAsync(second, other);
                        await(running);
                        return running;
                    })
                    .<@Nullable Throwable>handle((_, problem) -> problem == null ? null : problem.getCause())
                    .join();
        }
    }

    private static void await(CompletableFuture<?> running) {
        try {
            running.get(MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            // it waits, or failed already; its outcome is read once the first has committed
        } catch (InterruptedException problem) {
            throw new AssertionError(problem);
        }
    }
}

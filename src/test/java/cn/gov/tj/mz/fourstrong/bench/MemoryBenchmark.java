package cn.gov.tj.mz.fourstrong.bench;

import java.io.IOException;
import java.util.List;

/** Measures what people cost who have signed in, opened the list of activities and do nothing. */
final class MemoryBenchmark {

    private static final int PEOPLE = 20;

    /** The first ones make the program load what all share. */
    private static final int FIRST = 4;

    private static final double MAX_EACH = 230;
    private static final double MAX_TOGETHER = 500;

    private MemoryBenchmark() {}

    static void run(List<String> settings) {
        if (!StartedProgram.isKnown()) {
            IO.println("memory: measured by ./fourstrong bench only, which starts the program by itself");
            return;
        }
        try (var program = new StartedProgram(settings)) {
            arrive(program, FIRST);
            var before = program.heap();
            arrive(program, PEOPLE - FIRST);
            var perPerson = (program.heap() - before) / 1024.0 / (PEOPLE - FIRST);
            var together = program.resident() / 1048576.0;
            IO.println("heap of one idle person on the list: %.0f KiB (%s)"
                    .formatted(perPerson, Measure.mark(perPerson, MAX_EACH)));
            IO.println("memory of the process with %d people on the list: %.0f MiB (%s)"
                    .formatted(PEOPLE, together, Measure.mark(together, MAX_TOGETHER)));
        } catch (IOException problem) {
            throw new IllegalStateException("The program's memory could not be measured", problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    private static void arrive(StartedProgram program, int people) throws IOException, InterruptedException {
        for (int i = 0; i < people; i++) {
            Person.arrive(program.address());
        }
    }
}

package cn.gov.tj.mz.fourstrong.shell.ui;

import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what went wrong to the log under a number that people can read out on the telephone. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    private Incident() {}

    static String log(Throwable problem) {
        var number = "%04X-%04X".formatted(RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000));
        LOG.error("Incident {}", number, problem);
        return number;
    }
}

package cn.gov.tj.mz.fourstrong.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Spares whoever stops the program before it is ready the stack traces of all that could not be finished. */
class InterruptedStart
        implements ApplicationContextInitializer<ConfigurableApplicationContext>,
                ApplicationListener<ApplicationReadyEvent> {

    private final Thread silence = new Thread(InterruptedStart::silence);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Runtime.getRuntime().addShutdownHook(silence);
        context.addApplicationListener(this);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Runtime.getRuntime().removeShutdownHook(silence);
    }

    /** Both ways out: the loggers, and the threads that end with an exception. */
    private static void silence() {
        LoggingSystem.get(InterruptedStart.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }
}

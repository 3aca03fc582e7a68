package cn.gov.tj.mz.fourstrong.attachment.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How {@link Drawing} is started beside the program that it is a part of.
 *
 * @param classes where its classes are, and what has to be started so that they are found there
 */
record DrawingProgram(List<String> classes) {

    private static final List<String> MODEST = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    /** What else the program was started with, passwords among it, is none of its business. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    /** It finds classes in the one jar that has all others in it, as java -jar starts it. */
    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** From where this program runs: the one jar, or a class path of several. */
    static DrawingProgram ofThis() {
        var classPath = System.getProperty("java.class.path");
        return ClassLoader.getSystemResource(LOADER.replace('.', '/') + ".class") == null
                ? onClassPath(classPath)
                : inJar(classPath);
    }

    static DrawingProgram onClassPath(String classPath) {
        return new DrawingProgram(List.of("-cp", classPath, Drawing.class.getName()));
    }

    static DrawingProgram inJar(String jar) {
        return new DrawingProgram(List.of("-cp", jar, "-Dloader.main=" + Drawing.class.getName(), LOADER));
    }

    /**
     * Starts it.
     *
     * @param work where it may keep what it has found out about fonts
     * @param png what it draws into
     * @param said where its words go
     * @throws NotStarted when the machine does not let it begin
     */
    Process start(Pictures.Wanted wanted, Path work, Path png, Path said) throws NotStarted {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MODEST);
        command.add("-Dpdfbox.fontcache=" + work);
        command.addAll(classes);
        command.addAll(List.of(
                wanted.kind().name().toLowerCase(Locale.ROOT), wanted.file().toString()));
        command.addAll(List.of("" + wanted.page(), "" + wanted.edge(), png.toString()));
        var builder = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        try {
            return builder.start();
        } catch (IOException problem) {
            throw new NotStarted(problem);
        }
    }

    /** The machine has no room or no JVM for it, or its classes are not found. */
    static final class NotStarted extends IOException {

        NotStarted(String why) {
            super(why);
        }

        NotStarted(IOException why) {
            super(why);
        }
    }
}

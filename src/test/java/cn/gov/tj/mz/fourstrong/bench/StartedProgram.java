package cn.gov.tj.mz.fourstrong.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as people run it, in a process of its own; the launcher says by which words it is started. */
final class StartedProgram implements AutoCloseable {

    /** How to start it: what follows the name of the JVM. */
    private static final String WORDS = System.getenv("FOURSTRONG_PROGRAM");

    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final URI address;

    StartedProgram(List<String> settings) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(JDK.resolve("java").toString());
        command.addAll(List.of(WORDS.split(" ")));
        command.addAll(settings);
        command.add("--fourstrong.demo=true");
        command.add("--server.port=" + port);
        address = URI.create("http://localhost:" + port + "/");
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (!isReady()) {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                throw new IOException("The program did not start: " + process.exitValue());
            }
        }
    }

    static boolean isKnown() {
        return WORDS != null;
    }

    /** The way into the program, with a slash at its end. */
    URI address() {
        return address;
    }

    /** Bytes of all objects that are still reachable. */
    long heap() throws IOException {
        return said(JDK.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.class_histogram")
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length >= 4 && words[0].endsWith(":") && !words[3].contains("FillerElement"))
                .mapToLong(words -> Long.parseLong(words[2]))
                .sum();
    }

    /** Bytes of memory that the process occupies. */
    long resident() throws IOException {
        return Long.parseLong(said("ps", "-o", "rss=", "-p", String.valueOf(process.pid()))
                        .strip())
                * 1024;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isReady() {
        try {
            return Person.isServed(address);
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String said(String... command) throws IOException {
        var asked = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

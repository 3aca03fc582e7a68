package cn.gov.tj.mz.fourstrong.attachment.content;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks what clamd does of its protocol: {@code zINSTREAM}, parts after their lengths, an answer, the end. */
final class ClamdStandIn implements AutoCloseable {

    static final String VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    static final String TOO_LARGE = "too large";

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private volatile int received;

    ClamdStandIn() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    int received() {
        return received;
    }

    private void serve() {
        try {
            while (true) {
                try (var client = server.accept()) {
                    answer(client);
                }
            }
        } catch (SocketException _) {
            // closed
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void answer(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            say(client, "UNKNOWN COMMAND");
            return;
        }
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        received = content.size();
        say(
                client,
                switch (content.toString(StandardCharsets.US_ASCII)) {
                    case VIRUS -> "stream: Eicar-Signature FOUND";
                    case TOO_LARGE -> "INSTREAM size limit exceeded. ERROR";
                    default -> "stream: OK";
                });
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

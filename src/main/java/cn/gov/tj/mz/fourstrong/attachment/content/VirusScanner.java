package cn.gov.tj.mz.fourstrong.attachment.content;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks clamd about a file by its command INSTREAM, if its address is set: {@code host:port}. */
@Component
public class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int DEFAULT_PORT = 3310;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final String address;

    VirusScanner(@Value("${fourstrong.attachment.clamd}") String address) {
        this.address = address;
    }

    /** @throws Refused when something was found, or clamd does not answer */
    public void check(Path file) {
        if (address.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(file);
        } catch (IOException problem) {
            LOG.warn("clamd at {} does not answer: {}", address, problem.toString());
            throw new Refused("attachment.refused.scanner");
        }
        if (answer.endsWith(" FOUND")) {
            throw new Refused("attachment.refused.virus", answer.replaceFirst("^stream: (.*) FOUND$", "$1"));
        }
        if (!answer.endsWith(": OK")) {
            LOG.warn("clamd at {} answers: {}", address, answer);
            throw new Refused("attachment.refused.scanner");
        }
    }

    private String ask(Path file) throws IOException {
        var host = address.contains(":") ? address.substring(0, address.lastIndexOf(':')) : address;
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(host, port()), PATIENCE_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            send(file, out);
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            return answer.replace("\0", "");
        }
    }

    private int port() {
        try {
            return address.contains(":")
                    ? Integer.parseInt(address.substring(address.lastIndexOf(':') + 1))
                    : DEFAULT_PORT;
        } catch (NumberFormatException _) {
            throw new Refused("attachment.refused.scanner");
        }
    }

    /** Each part after its length, and a length of nothing at the end. */
    private static void send(Path file, DataOutputStream out) throws IOException {
        try (var content = Files.newInputStream(file)) {
            for (var part = content.readNBytes(CHUNK); part.length > 0; part = content.readNBytes(CHUNK)) {
                out.writeInt(part.length);
                out.write(part);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}

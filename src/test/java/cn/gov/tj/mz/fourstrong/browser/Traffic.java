package cn.gov.tj.mz.fourstrong.browser;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what a visitor's browser asks the server for and what comes over the wire; not what it still has. */
class Traffic {

    private final Map<String, String> addresses = new HashMap<>();
    private final List<String> answers = new ArrayList<>();
    private double bytes;

    Traffic(Visitor visitor) {
        var wire = visitor.page.context().newCDPSession(visitor.page);
        wire.on("Network.requestWillBeSent", this::sent);
        wire.on("Network.loadingFinished", this::finished);
        wire.send("Network.enable");
    }

    int requests() {
        return answers.size();
    }

    double megabytes() {
        return bytes / 1_000_000;
    }

    /** Each answer with its size, in order. */
    List<String> answers() {
        return answers;
    }

    private void sent(JsonObject event) {
        if (event.has("redirectResponse")) {
            count("redirect", event.getAsJsonObject("redirectResponse"));
        }
        addresses.put(
                event.get("requestId").getAsString(),
                event.getAsJsonObject("request").get("url").getAsString());
    }

    private void finished(JsonObject event) {
        var address = addresses.getOrDefault(event.get("requestId").getAsString(), "");
        if (address.startsWith("http")) {
            count(address, event);
        }
    }

    private void count(String address, JsonObject answer) {
        var length = answer.get("encodedDataLength").getAsDouble();
        if (length > 0) {
            bytes += length;
            answers.add("%8.0f %s".formatted(length, address));
        }
    }

    @Override
    public String toString() {
        return "%d requests, %.2f MB".formatted(requests(), megabytes());
    }
}

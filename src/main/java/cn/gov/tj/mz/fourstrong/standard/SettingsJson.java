package cn.gov.tj.mz.fourstrong.standard;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which records of settings are stored. */
public final class SettingsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SettingsJson() {}

    public static String write(Record settings) {
        return JSON.writeValueAsString(settings);
    }

    /** Nothing when the text cannot be read, as it may come from another version or out of a cookie. */
    public static <T extends Record> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(text, type));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}

package cn.gov.tj.mz.fourstrong.standard;

import java.util.Optional;

/** What the one who is signed in wants remembered, on every machine; for looks and habits, not for data. */
public interface Preferences {

    /** Longest setting, in characters. */
    int MAX_LENGTH = 4000;

    /** What was remembered under the name, a word with dots such as {@code grid.activity.list}. */
    Optional<String> get(String name);

    /**
     * Remembers a setting in place of the one before.
     *
     * @throws IllegalArgumentException when the name is no such word or the setting is too long
     */
    void save(String name, String setting);

    /** Goes back to what everybody starts with. */
    void remove(String name);
}

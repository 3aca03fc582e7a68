package cn.gov.tj.mz.fourstrong.account;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller chose and wants to find again: language, look, how a list is arranged. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Preferences {

    private final PreferenceRepository preferences;
    private final Caller caller;

    Preferences(PreferenceRepository preferences, Caller caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    public Optional<String> get(String name) {
        return preferences.findById(key(name)).map(Preference::setting);
    }

    /**
     * Keeps a value for the caller, in place of the one before.
     *
     * @param name at most 100 characters
     * @param value at most 4000 characters
     */
    @Transactional
    public void remember(String name, String value) {
        preferences.save(new Preference(key(name), value));
    }

    /** Goes back to what everybody has. */
    @Transactional
    public void forget(String name) {
        preferences.deleteById(key(name));
    }

    private Preference.Key key(String name) {
        return new Preference.Key(caller.id(), name);
    }
}

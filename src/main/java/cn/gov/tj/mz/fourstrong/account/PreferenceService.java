package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Preferences;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps preferences with the account of the caller. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class PreferenceService implements Preferences {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9.-]{0,99}");

    private final PreferenceRepository preferences;
    private final Caller caller;

    PreferenceService(PreferenceRepository preferences, Caller caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    @Override
    public Optional<String> get(String name) {
        return preferences.findById(key(name)).map(Preference::setting);
    }

    @Override
    @Transactional
    public void save(String name, String setting) {
        if (setting.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The setting %s has %d characters".formatted(name, setting.length()));
        }
        preferences.save(new Preference(key(name), setting));
    }

    @Override
    @Transactional
    public void remove(String name) {
        preferences.deleteById(key(name));
    }

    private Preference.Key key(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of a setting: " + name);
        }
        return new Preference.Key(caller.id(), name);
    }
}

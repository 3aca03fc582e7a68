package cn.gov.tj.mz.fourstrong.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PreferenceRepository extends Repository<Preference, Preference.Key> {

    Optional<Preference> findById(Preference.Key id);

    Preference save(Preference preference);

    void deleteById(Preference.Key id);
}

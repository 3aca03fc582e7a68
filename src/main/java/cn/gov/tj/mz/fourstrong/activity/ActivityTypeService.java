package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vocabulary of what branches do. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class ActivityTypeService {

    private final ActivityTypeRepository types;

    ActivityTypeService(ActivityTypeRepository types) {
        this.types = types;
    }

    /** All types, also those no longer chosen, in their fixed order. */
    public List<TypeName> all() {
        return types.findAllByOrderBySortOrder().stream()
                .map(ActivityType::name)
                .toList();
    }

    /** How often each type is due, and was. */
    public TypeRules rules() {
        return types.rules();
    }

    /** The types that a record can be given today, in their fixed order. */
    public List<TypeName> choosable() {
        return types.findAllByOrderBySortOrder().stream()
                .filter(ActivityType::isActive)
                .map(ActivityType::name)
                .toList();
    }
}

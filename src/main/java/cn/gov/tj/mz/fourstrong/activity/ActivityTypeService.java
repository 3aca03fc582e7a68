package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** How often each type is due, by its code. */
    public Map<String, TypeRule> rules() {
        return types.findAllByOrderBySortOrder().stream()
                .collect(Collectors.toMap(ActivityType::code, ActivityType::rule));
    }

    /** The types that a record can be given today, in their fixed order. */
    public List<TypeName> choosable() {
        return types.findAllByOrderBySortOrder().stream()
                .filter(ActivityType::isActive)
                .map(ActivityType::name)
                .toList();
    }
}

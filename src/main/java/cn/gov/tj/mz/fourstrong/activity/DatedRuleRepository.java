package cn.gov.tj.mz.fourstrong.activity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DatedRuleRepository extends Repository<DatedRule, DatedRule.Key> {

    DatedRule save(DatedRule rule);

    Optional<DatedRule> findById(DatedRule.Key key);
}

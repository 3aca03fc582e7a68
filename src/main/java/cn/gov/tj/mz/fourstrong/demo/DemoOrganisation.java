package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The five units below the bureau and their six branches, with invented facts. */
@Component
@Order(10)
class DemoOrganisation implements DemoStep {

    private final OrganisationAdminService organisation;

    DemoOrganisation(OrganisationAdminService organisation) {
        this.organisation = organisation;
    }

    @Override
    public void load() {
        var units = new HashMap<String, UUID>();
        CsvTable.read("/demo-data/units.csv")
                .forEach(row -> units.put(row.text("code"), organisation.createUnit(unit(row))));
        var facts = CsvTable.read("/demo-data/branch_facts_demo.csv").stream()
                .collect(toMap(row -> row.text("branch_code"), Function.identity()));
        CsvTable.read("/demo-data/branches.csv")
                .forEach(row -> organisation.createBranch(branch(row, units, facts(facts.get(row.text("code"))))));
    }

    private static UnitEntry unit(CsvRow row) {
        return new UnitEntry(Scope.WHOLE, Unit.Kind.valueOf(row.text("kind")), naming(row));
    }

    private static BranchEntry branch(CsvRow row, Map<String, UUID> units, BranchFacts facts) {
        return new BranchEntry(units.get(row.text("unit_code")), naming(row), facts, true);
    }

    private static Naming naming(CsvRow row) {
        return new Naming(row.text("code"), row.text("name"), row.text("short_name"), row.integer("sort_order"));
    }

    private static BranchFacts facts(CsvRow row) {
        return new BranchFacts(
                row.integer("members"),
                row.flag("has_committee"),
                row.integer("groups"),
                row.date("founded_on"),
                row.date("last_election_on"));
    }
}

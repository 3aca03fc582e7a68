package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Scope;
import org.springframework.test.util.ReflectionTestUtils;

/** Units and branches that never saw a database, though they have a version as if they had. */
final class Organisations {

    private Organisations() {}

    static Unit bureau() {
        return stored(Unit.root(naming("MZJ", 0)));
    }

    static Unit unit(Unit parent, String code, int place) {
        return stored(new Unit(parent, Unit.Kind.INSTITUTION, naming(code, place)));
    }

    static Branch branch(Unit unit, String code, int place) {
        return stored(new Branch(unit, naming(code, place), BranchFacts.UNKNOWN));
    }

    static Naming naming(String code, int place) {
        return new Naming(code, "单位" + code, "短" + code, place);
    }

    private static <T> T stored(T node) {
        ReflectionTestUtils.setField(node, "version", 0);
        return node;
    }

    static UnitEntry entry(String code) {
        return new UnitEntry(Scope.WHOLE, Unit.Kind.ORGAN, naming(code, 1));
    }
}

package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.test.util.ReflectionTestUtils;

/** Units and branches; unless they are persisted, they never saw a database but have a version as if they had. */
public final class Organisations {

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

    /** One below the bureau. */
    public static Unit persistUnit(EntityManager database, String code) {
        var unit = new Unit(database.getReference(Unit.class, Scope.WHOLE), Unit.Kind.ORGAN, naming(code, 9000));
        database.persist(unit);
        return unit;
    }

    /** The last of the branches below a unit so far. */
    public static Branch persistBranch(EntityManager database, Unit unit, String name, int place) {
        var naming = new Naming(unit.naming().code() + place, name, name, 9000 + place);
        var branch = new Branch(unit, naming, BranchFacts.UNKNOWN);
        database.persist(branch);
        return branch;
    }

    /** From now on the branch is dissolved. */
    public static void dissolve(EntityManager database, UUID branch) {
        database.flush();
        database.createQuery("update Branch b set b.active = false where b.id = :id")
                .setParameter("id", branch)
                .executeUpdate();
        database.clear();
    }

    /** From now on the branch is known to have been founded on a day. */
    public static void found(EntityManager database, UUID branch, LocalDate day) {
        database.flush();
        database.createQuery("update Branch b set b.facts.foundedOn = :day where b.id = :id")
                .setParameter("id", branch)
                .setParameter("day", day)
                .executeUpdate();
        database.clear();
    }

    /** The branch that has a code. */
    public static UUID branch(EntityManager database, String code) {
        return database.createQuery("select b.id from Branch b where b.code = :code", UUID.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private static <T> T stored(T node) {
        ReflectionTestUtils.setField(node, "version", 0);
        return node;
    }

    static UnitEntry entry(String code) {
        return new UnitEntry(Scope.WHOLE, Unit.Kind.ORGAN, naming(code, 1));
    }
}

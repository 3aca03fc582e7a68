package cn.gov.tj.mz.fourstrong.organisation;

import static cn.gov.tj.mz.fourstrong.organisation.Organisations.naming;
import static cn.gov.tj.mz.fourstrong.organisation.Organisations.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import org.junit.jupiter.api.Test;

class UnitTest {

    private final Unit bureau = Organisations.bureau();
    private final Unit station = unit(bureau, "JZZ", 1);
    private final Unit office = unit(station, "BGS", 1);
    private final Unit home = unit(bureau, "YLY", 2);

    @Test
    void knowsTheWayUpToTheRoot() {
        assertThat(office.line()).containsExactly(office.id(), station.id(), bureau.id());
        assertThat(bureau.line()).containsExactly(Scope.WHOLE);
    }

    @Test
    void movesWithAllThatLiesBelow() {
        station.moveTo(home);
        assertThat(office.line()).containsExactly(office.id(), station.id(), home.id(), Scope.WHOLE);
    }

    @Test
    void neverMovesBelowItself() {
        assertThat(refusal(station, station)).isEqualTo(Problem.of("parent", "organisation.cycle"));
        assertThat(refusal(station, office)).isEqualTo(Problem.of("parent", "organisation.cycle"));
        assertThat(station.parent()).isSameAs(bureau);
    }

    @Test
    void staysOnTopWhenItIsTheRoot() {
        assertThat(refusal(bureau, home)).isEqualTo(Problem.of("parent", "organisation.cycle"));
        assertThat(bureau.parent()).isNull();
    }

    @Test
    void keepsItsCodeWhateverElseChanges() {
        home.change(Unit.Kind.ORGAN, naming("NEW", 7));
        assertThat(home.naming()).isEqualTo(new Naming("YLY", "单位NEW", "短NEW", 7));
        assertThat(home.kind()).isEqualTo(Unit.Kind.ORGAN);
    }

    private static Problem refusal(Unit unit, Unit target) {
        return catchThrowableOfType(Invalid.class, () -> unit.moveTo(target))
                .problems()
                .getFirst();
    }
}

package cn.gov.tj.mz.fourstrong.evaluation;

import java.math.BigDecimal;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;

/** Makes an entry of the two columns that a review stores; by itself Hibernate would ask for one for the evidence too. */
class ScoreEntryInstantiator implements EmbeddableInstantiator {

    @Override
    public Object instantiate(ValueAccess columns) {
        return new ScoreEntry(columns.getValue(0, BigDecimal.class), columns.getValue(1, String.class));
    }

    @Override
    public boolean isInstance(Object object) {
        return object instanceof ScoreEntry;
    }

    @Override
    public boolean isSameClass(Object object) {
        return isInstance(object);
    }
}

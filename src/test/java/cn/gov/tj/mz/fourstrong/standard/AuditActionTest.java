package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditActionTest {

    @Test
    void isStoredUnderTheNameOfItsEnumAndItsOwn() {
        assertThat(TestAction.DONE_TWICE.code()).isEqualTo("test.doneTwice");
    }

    @Test
    void isStoredSoEvenWhenTheConstantHasABody() {
        assertThat(TestAction.SPECIAL.code()).isEqualTo("test.special");
    }

    /** A constant with a body is of a class of its own. */
    private enum TestAction implements AuditAction {
        DONE_TWICE,
        SPECIAL {
            @Override
            public String toString() {
                return "special";
            }
        }
    }
}

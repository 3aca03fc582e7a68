package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditDetailTest {

    /** Stored entries name their details by these codes, so no two may share one. */
    @Test
    void isStoredUnderACodeOfItsOwn() {
        assertThat(Stream.of(AuditDetail.values()).map(AuditDetail::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z][A-Za-z0-9]*"));
    }

    @Test
    void isNamedLikeItsCode() {
        assertThat(AuditDetail.values())
                .allSatisfy(detail -> assertThat(detail.code())
                        .isEqualToIgnoringCase(detail.name().replace("_", "")));
    }
}

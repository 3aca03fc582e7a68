package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {

    @Test
    void isReadAndWritten() {
        var certificate = Certificate.parse("津民四强〔2026〕009号").orElseThrow();
        assertThat(certificate).isEqualTo(new Certificate("津民四强", 2026, 9));
        assertThat(certificate.plus(1).text()).isEqualTo("津民四强〔2026〕010号");
        assertThat(certificate.plus(991).text()).isEqualTo("津民四强〔2026〕1000号");
        assertThat(Certificate.parse("𠮷四强〔2026〕1000号")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "津民四强[2026]001号",
                "津民四强(2026)001号",
                "〔2026〕001号",
                "津民四强〔26〕001号",
                "津民四强〔2026〕1号",
                "津民四强〔2026〕000号",
                "津民四强〔2026〕001",
                "津 民〔2026〕001号",
                "津民四强〔2026〕001号。"
            })
    void hasOneForm(String text) {
        assertThat(Certificate.parse(text)).isEmpty();
    }
}

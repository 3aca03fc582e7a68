package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the look at screens finds what it is there for. */
@BrowserTest
class AxeTest {

    @Test
    void findsWhatCannotBeReadOrNamed(Visitor visitor) {
        visitor.page.setContent("""
                <html lang="zh"><title>一页</title><main><h1>一页</h1>
                  <p style="color: #bbb; background: #fff">看不清</p><button></button>
                </main></html>
                """);
        assertThat(Axe.findings(visitor.page))
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("button-name (1)"))
                .anyMatch(finding -> finding.startsWith("color-contrast (1)"));
        assertThat(Axe.findingsOfColour(visitor.page))
                .singleElement()
                .asString()
                .startsWith("color-contrast (1)");
    }
}

package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody's first minute costs on the network. */
@BrowserTest
class ColdStartTest {

    private static final int REQUESTS = 52;
    private static final double MEGABYTES = 0.65;

    @Test
    void takesFewRequestsAndFewBytesFromSignInToTheFirstList(Visitor visitor) {
        var traffic = new Traffic(visitor);
        visitor.signIn("manager", Visitor.PASSWORD);
        visitor.link("活动记录").click();
        visitor.settle();

        assertThat(traffic.answers()).as("%s", traffic).hasSizeLessThanOrEqualTo(REQUESTS);
        assertThat(traffic.megabytes()).as("%s", traffic).isLessThanOrEqualTo(MEGABYTES);
    }
}

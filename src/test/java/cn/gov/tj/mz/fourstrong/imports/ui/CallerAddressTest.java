package cn.gov.tj.mz.fourstrong.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CallerAddressTest {

    @AfterEach
    void answer() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isKnownInAnotherThreadAfterTheServerUsedTheRequestAgain() {
        var request = request("10.1.2.3");
        var caller = CallerAddress.remember();
        request.setRemoteAddr("10.9.9.9");

        assertThat(CompletableFuture.supplyAsync(() -> {
                            var seen = new String[1];
                            caller.during(() -> seen[0] = address());
                            return seen[0];
                        })
                        .join())
                .isEqualTo("10.1.2.3");
    }

    @Test
    void isForgottenAfterwardsEvenByAFailure() {
        request("10.1.2.3");
        var caller = CallerAddress.remember();
        answer();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> caller.during(() -> {
                    throw new IllegalStateException("failed");
                }));
        assertThat(RequestContextHolder.getRequestAttributes()).isNull();
    }

    @Test
    void isNothingWithoutARequest() {
        var seen = new Object[] {"untouched"};

        CallerAddress.remember().during(() -> seen[0] = RequestContextHolder.getRequestAttributes());

        assertThat(seen[0]).isNull();
    }

    private static MockHttpServletRequest request(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    private static String address() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest()
                .getRemoteAddr();
    }
}

package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

class AuditContextTest {

    private static final UUID SUBJECT = new UUID(0, 9);

    private final AuditContext context = new AuditContext(JsonMapper.shared());

    @AfterEach
    void leaveTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void hasNobodyAndNowhereOutsideOfARequest() {
        assertThat(context.describe(new TestEvent("对象", Map.of())))
                .isEqualTo(new AuditRecord(null, "-", null, "test.done", SUBJECT.toString(), "对象", true, "{}"));
    }

    @Test
    void namesTheProgramWithoutAnAccount() {
        var described = RunAsSystem.call("演示数据", () -> context.describe(new TestEvent("对象", Map.of())));
        assertThat(described.actor()).isEqualTo("演示数据");
        assertThat(described.accountId()).isNull();
    }

    @Test
    void seesFromWhereARequestComes() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.1.2.3");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(context.describe(new TestEvent("对象", Map.of())).address()).isEqualTo("10.1.2.3");
    }

    @Test
    void cutsALongSubjectBetweenTwoCharacters() {
        assertThat(described("𠮷".repeat(400)).subject()).isEqualTo("𠮷".repeat(400));
        assertThat(described("𠮷".repeat(401)).subject()).isEqualTo("𠮷".repeat(400));
    }

    @Test
    void writesDetailsUnderTheirStoredNamesInOrder() {
        var details = new LinkedHashMap<AuditDetail, Object>();
        details.put(AuditDetail.ROWS, 7);
        details.put(AuditDetail.AFTER, Map.of(AuditDetail.SHORT_NAME, "短"));
        details.put(AuditDetail.BRANCHES, List.of("一", "二"));

        assertThat(context.describe(new TestEvent("对象", details)).details())
                .isEqualTo("{\"after\":{\"shortName\":\"短\"},\"branches\":[\"一\",\"二\"],\"rows\":7}");
    }

    @Test
    void saysWhatIsMissingWhereDetailsAreTooLong() {
        var details = Map.<AuditDetail, Object>of(AuditDetail.CONTENT, "字".repeat(8000), AuditDetail.WORDS, "题");
        assertThat(context.describe(new TestEvent("对象", details)).details())
                .contains("\"tooLong\":80", "\"keys\":[\"content\",\"words\"]")
                .hasSizeLessThan(100);
    }

    private AuditRecord described(String subject) {
        return context.describe(new TestEvent(subject, Map.of()));
    }

    /** What no module does. */
    private record TestEvent(
            @Override String subject, @Override Map<AuditDetail, Object> details) implements AuditableEvent {

        @Override
        public AuditAction action() {
            return new TestAction("test.done");
        }

        @Override
        public Object subjectId() {
            return SUBJECT;
        }
    }
}

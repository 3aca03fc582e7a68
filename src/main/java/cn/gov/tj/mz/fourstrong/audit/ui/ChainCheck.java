package cn.gov.tj.mz.fourstrong.audit.ui;

import cn.gov.tj.mz.fourstrong.audit.AuditVerificationService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** That an auditor had the chain verified, and what was found; kept until they sign out. */
record ChainCheck(Instant at, AuditVerificationService.Result result) {

    static ChainCheck run(AuditVerificationService chain, Clock clock) {
        var check = new ChainCheck(clock.instant(), chain.verify());
        VaadinSession.getCurrent().setAttribute(ChainCheck.class, check);
        return check;
    }

    static Optional<ChainCheck> last() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ChainCheck.class));
    }
}

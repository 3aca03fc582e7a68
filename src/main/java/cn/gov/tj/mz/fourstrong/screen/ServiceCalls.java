package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import org.springframework.security.access.AccessDeniedException;

/** Runs a call of a service and says in words why it was refused. */
public final class ServiceCalls {

    private ServiceCalls() {}

    /** Whether the action was done; when not, a notice tells why. Wrong input passes through to the form. */
    public static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refused refused) {
            Notices.error(refused.key(), refused.arguments().toArray());
        } catch (Stale _) {
            Notices.error("screen.stale");
        } catch (NotFound _) {
            Notices.error("screen.notFound");
        } catch (AccessDeniedException _) {
            Notices.error("screen.noRight");
        }
        return false;
    }
}

package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.standard.Groundwork;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lays all groundwork before the web server opens, so that the first person meets a finished house. */
@Component
class Opening implements SmartLifecycle {

    private final List<Groundwork> works;
    private boolean open;

    Opening(List<Groundwork> works) {
        this.works = works;
    }

    @Override
    public void start() {
        works.forEach(Groundwork::lay);
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}

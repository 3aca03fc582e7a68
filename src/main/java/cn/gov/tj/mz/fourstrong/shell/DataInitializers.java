package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lays all groundwork before the web server opens, so that the first person meets a finished house. */
@Component
class DataInitializers implements SmartLifecycle {

    private final List<DataInitializer> works;
    private boolean open;

    DataInitializers(List<DataInitializer> works) {
        this.works = works;
    }

    @Override
    public void start() {
        works.forEach(DataInitializer::initialize);
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

package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs all initializers before the web server opens, so that nobody meets half the data. */
@Component
class DataInitializers implements SmartLifecycle {

    private final List<DataInitializer> initializers;
    private boolean open;

    DataInitializers(List<DataInitializer> initializers) {
        this.initializers = initializers;
    }

    @Override
    public void start() {
        initializers.forEach(DataInitializer::initialize);
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

package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.Download;
import cn.gov.tj.mz.fourstrong.exchange.ListExport;
import cn.gov.tj.mz.fourstrong.screen.FileResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;

/** One export on its way to the browser, in a thread of its own and without the session's lock. */
final class ExportRun implements DownloadHandler {

    /** Where the run is; it ends as one of the last three. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final transient Download file;
    private final long expected;
    private final UI ui = UI.getCurrent();

    private volatile State state = State.WAITING;
    private volatile long written;

    ExportRun(Download file, long expected) {
        this.file = file;
        this.expected = expected;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var beans = VaadinService.getCurrent().getInstantiator();
        var today = LocalDate.now(beans.getOrCreate(Clock.class));
        var response = event.getResponse();
        FileResponse.begin(response, file.mediaType(), file.fileName(today));
        var before = UI.getCurrent();
        start();
        try {
            UI.setCurrent(ui); // values are words in the language of the one who asked
            file.write(beans.getOrCreate(ListExport.class), response.getOutputStream(), this::progress);
            state = State.DONE;
        } finally {
            if (state == State.RUNNING) {
                state = State.FAILED;
            }
            UI.setCurrent(before);
        }
    }

    /** Ends the run at its next row; the browser sees a broken download, not a short file. */
    void cancel() {
        state = State.CANCELLED;
    }

    State state() {
        return state;
    }

    /** Rows written so far. */
    long written() {
        return written;
    }

    /** Rows there were at the click. */
    long expected() {
        return expected;
    }

    private synchronized void start() {
        if (state == State.WAITING) {
            state = State.RUNNING;
        }
    }

    private void progress(long rows) {
        written = rows;
        if (state == State.CANCELLED) {
            throw new CancellationException("Export cancelled after " + rows + " rows");
        }
    }
}

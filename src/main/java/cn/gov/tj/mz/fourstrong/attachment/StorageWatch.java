package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.attachment.store.WorkFiles;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at the folder after each start, beside whatever people begin with, and tells the log what does not fit. */
@Component
class StorageWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StorageWatch.class);

    private final StorageComparison comparison;
    private final WorkFiles files;

    StorageWatch(StorageComparison comparison, WorkFiles files) {
        this.comparison = comparison;
        this.files = files;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("attachments").start(this::look);
    }

    void look() {
        try {
            files.clear();
            var report = comparison.report();
            if (!report.isComplete()) {
                LOG.warn(
                        "Attachments in {}: {} contents belong to no file, {} files have no content or another",
                        report.place(),
                        report.unknown().size(),
                        report.missing().size());
            }
        } catch (IOException | RuntimeException problem) {
            LOG.warn("The folder of attachments could not be looked at", problem);
        }
    }
}

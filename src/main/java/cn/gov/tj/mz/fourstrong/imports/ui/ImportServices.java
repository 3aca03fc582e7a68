package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportPreview;
import cn.gov.tj.mz.fourstrong.imports.ImportRequest;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportSource;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** What a dialog that imports does by services; views hand it on. */
@SpringComponent
public class ImportServices {

    /** What takes longer goes on beside, and shows how far it is. */
    private static final long QUICK_BYTES = 200_000;

    /** Each holds a connection to the database as long as it takes; the rest is for everybody else. */
    private final Semaphore running = new Semaphore(3, true);

    private final ImportService imports;
    private final ImportListing listing;

    ImportServices(ImportService imports, ImportListing listing) {
        this.imports = imports;
        this.listing = listing;
    }

    /**
     * The button that opens the dialog.
     *
     * @param changed runs when rows were taken over
     */
    public Button button(String key, Supplier<ImportForm> form, Runnable changed) {
        return new Button(
                I18NProvider.translate(key),
                VaadinIcon.UPLOAD.create(),
                _ -> new RowsImportDialog(form.get(), this, changed).open());
    }

    ImportListing listing() {
        return listing;
    }

    ImportPreview preview(UUID id) {
        return imports.preview(id);
    }

    void mend(UUID id, int number, String column, String text, ImportForm form) {
        imports.mend(id, number, column, text, form.words());
    }

    void discard(UUID id) {
        imports.discard(id);
    }

    ImportJob<UUID> reading(ImportForm form, String fileName, long size, ImportSource source) {
        var remembered = RememberedColumns.of(form.target()).among(form.columns());
        var request = new ImportRequest(form.target(), form.about(), fileName, form.words(), remembered);
        return new ImportJob<>(
                "imports.reading",
                0,
                size <= QUICK_BYTES,
                progress -> inTurn(() -> imports.begin(source, request, progress)));
    }

    ImportJob<UUID> judging(ImportForm form, ImportPreview preview, List<@Nullable String> columns) {
        var lines = preview.counts().all();
        return new ImportJob<>("imports.judging", lines, lines <= ImportService.FEW, progress -> {
            inTurn(() -> {
                imports.match(preview.id(), columns, form.words(), progress);
                return true;
            });
            return preview.id();
        });
    }

    ImportJob<ImportCounts> applying(ImportForm form, ImportPreview preview, boolean submit) {
        var lines = preview.counts().all();
        var quick = lines <= ImportService.FEW;
        return new ImportJob<>("imports.applying", lines, quick, progress -> {
            var done = inTurn(() -> imports.apply(preview.id(), submit, form.words(), progress));
            if (!quick) {
                Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(imports::cleanUp));
            }
            return done;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        running.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}

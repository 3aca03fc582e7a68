package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ui.RowsImportDialog;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.screen.grid.GridFile;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithUserDetails;

/** What a list gives out can be brought back as it is, and changes nothing. */
@Tag("database")
class ExportedAndImportedTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({"XLSX, zh-CN", "CSV, zh-CN", "XLSX, en-US", "CSV, en-US"})
    @WithUserDetails("clerk")
    void activities(ExportFormat format, String language) {
        exportAndImport("activities", format, language);
    }

    @ParameterizedTest
    @CsvSource({"XLSX, zh-CN", "CSV, en-US"})
    @WithUserDetails("sysadmin")
    void organisation(ExportFormat format, String language) {
        exportAndImport("organisation", format, language);
    }

    @ParameterizedTest
    @CsvSource({"XLSX, zh-CN", "CSV, en-US"})
    @WithUserDetails("sysadmin")
    void accounts(ExportFormat format, String language) {
        exportAndImport("accounts", format, language);
    }

    private void exportAndImport(String address, ExportFormat format, String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        UI.getCurrent().navigate(address);
        roundTrip();
        var file = GridFile.whole(find(ExportButton.class).single(), format);

        click(language.startsWith("zh") ? "导入" : "Import");
        test(find(Upload.class).single())
                .upload("list." + format.name().toLowerCase(Locale.ROOT), format.mediaType(), file);

        var lines = lines();
        assertThat(test(lines).size()).isPositive();
        assertThat(IntStream.range(0, test(lines).size())
                        .mapToObj(test(lines)::getRow)
                        .filter(row -> row.status() != ImportStatus.SAME))
                .as("lines of %s in %s that are not the same", address, language)
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Grid<ImportRow> lines() {
        return find(Grid.class, find(RowsImportDialog.class).single()).single();
    }
}

package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.exchange.Download;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.NotificationText;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class ExportRunTest extends ViewTest implements Locators {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final VaadinResponse response = mock(VaadinResponse.class);
    private final DownloadEvent request = mock(DownloadEvent.class);

    @BeforeEach
    void askInChinese() throws IOException {
        when(request.getResponse()).thenReturn(response);
        when(response.getOutputStream()).thenReturn(sent);
    }

    @Test
    void sendsAFileWithTheNameOfTheListAndTheDay() throws IOException {
        var run = run(Rows.of(List.of("一", "二")));

        run.handleDownloadRequest(request);

        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF名称\r\n一\r\n二\r\n");
        verify(response).setContentType("text/csv;charset=UTF-8");
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response)
                .setHeader(
                        "Content-Disposition",
                        "attachment; filename=\"_____20261123.csv\";"
                                + " filename*=UTF-8''%E6%B4%BB%E5%8A%A8%E8%AE%B0%E5%BD%95_20261123.csv");
    }

    @Test
    void tellsHowFarItIsAndThatItIsDone() throws IOException {
        var run = run(Rows.of(() -> 4, (_, _, _) -> List.of(), (_, action) -> {
            action.accept("一");
            poll();
            assertThat(exportNotice()).contains("正在导出：1 / 4 条");
            assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.25);
            action.accept("二");
        }));
        ExportNotice.follow(run);

        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        run.handleDownloadRequest(request);
        poll();

        assertThat(exportNotice()).isEqualTo("已导出 2 条。");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void stopsWhenPeopleCancelIt() {
        var run = run(Rows.of(() -> 4, (_, _, _) -> List.of(), (_, action) -> {
            action.accept("一");
            findButton().withText("取消").click();
            action.accept("二");
        }));
        ExportNotice.follow(run);

        assertThatThrownBy(() -> run.handleDownloadRequest(request)).isInstanceOf(CancellationException.class);
        poll();

        assertThat(exportNotice()).contains("导出已取消");
    }

    @Test
    void doesNotCallABrokenFileDone() {
        var run = run(Rows.of(() -> 4, (_, _, _) -> List.of(), (_, action) -> {
            action.accept("一");
            throw new IllegalStateException("the database went away");
        }));
        ExportNotice.follow(run);

        assertThatThrownBy(() -> run.handleDownloadRequest(request)).isInstanceOf(IllegalStateException.class);
        poll();

        assertThat(exportNotice()).contains("导出未完成");
    }

    private static ExportRun run(Rows<String> rows) {
        var columns = List.of(new ExportColumn<String>("名称", row -> row));
        var file = new ExportFile<>("活动记录", "", columns, rows, Sort.unsorted());
        return new ExportRun(new Download.Single(file, ExportFormat.CSV), 4);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private String exportNotice() {
        return NotificationText.of(find(Notification.class).single());
    }
}

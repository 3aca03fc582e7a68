package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

class FileNameTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Test
    void saysWhatTheFileHoldsAndFromWhen() {
        assertThat(new FileName("活动记录", DAY, "csv").text()).isEqualTo("活动记录_20250630.csv");
    }

    @Test
    void isWrittenForOldAndNewBrowsersAlike() {
        assertThat(new FileName("活动 记*录", DAY, "csv").contentDisposition())
                .isEqualTo("attachment; filename=\"__ ____20250630.csv\";"
                        + " filename*=UTF-8''%E6%B4%BB%E5%8A%A8%20%E8%AE%B0_%E5%BD%95_20250630.csv");
    }

    @Test
    void hasNothingThatFileSystemsRefuse() {
        assertThat(new FileName("a/b\\c:d\r\ne\"f", DAY, "csv").text()).isEqualTo("a_b_c_d_e_f_20250630.csv");
    }

    @Test
    void isReadBackFromTheHeaderAsItWas() {
        var name = new FileName("活动记录 (100%)'", DAY, "csv");

        assertThat(ContentDisposition.parse(name.contentDisposition()).getFilename())
                .isEqualTo(name.text())
                .isEqualTo("活动记录 (100%)'_20250630.csv");
    }
}

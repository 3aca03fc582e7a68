package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large a file is, as people say it. */
final class Bytes {

    private static final int STEP = 1024;

    private Bytes() {}

    static String inWords(long bytes) {
        return bytes < STEP * STEP
                ? I18NProvider.translate("attachment.kilobytes", rounded(bytes, STEP, 0))
                : I18NProvider.translate("attachment.megabytes", rounded(bytes, STEP * STEP, 1));
    }

    private static String rounded(long bytes, int unit, int decimals) {
        return Formats.current()
                .number(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.UP));
    }
}

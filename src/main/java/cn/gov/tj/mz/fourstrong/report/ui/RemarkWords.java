package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.report.Remark;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;

/** Remarks in words: nobody should read a high total without the veto that capped its grade. */
final class RemarkWords {

    private RemarkWords() {}

    static String of(List<Remark> remarks) {
        return remarks.stream().map(RemarkWords::of).collect(Collectors.joining("；"));
    }

    private static String of(Remark remark) {
        return remark.veto() == null
                ? remark.text()
                : I18NProvider.translate(
                        "report.veto", remark.veto().in(Formats.current().locale()), remark.text());
    }
}

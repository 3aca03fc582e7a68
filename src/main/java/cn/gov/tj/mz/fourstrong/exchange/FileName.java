package cn.gov.tj.mz.fourstrong.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The name of a downloaded file: what it holds and the day it was made, as 活动记录_20250630.csv. */
public record FileName(String base, LocalDate day, String extension) {

    private static final String NOT_ALLOWED = "[\\p{Cntrl}\\\\/:*?\"<>|]+";

    /** The whole name, without characters that file systems refuse. */
    public String text() {
        return base.replaceAll(NOT_ALLOWED, "_") + dated();
    }

    /** The header Content-Disposition by RFC 6266 and 5987, with a plain name for programs that know no other. */
    public String header() {
        var encoded = URLEncoder.encode(text(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"export%s\"; filename*=UTF-8''%s".formatted(dated(), encoded);
    }

    private String dated() {
        return "_" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "." + extension;
    }
}

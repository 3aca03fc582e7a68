package cn.gov.tj.mz.fourstrong.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.http.ContentDisposition;

/** The name of a downloaded file: what it holds and the day it was made, as 活动记录_20250630.csv. */
public record FileName(String base, LocalDate day, String extension) {

    private static final String NOT_ALLOWED = "[\\p{Cntrl}\\\\/:*?\"<>|]+";

    /** The whole name, without characters that file systems refuse. */
    public String text() {
        return allowed(base) + "_" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "." + extension;
    }

    /** A text as file systems take it. */
    static String allowed(String text) {
        return text.replaceAll(NOT_ALLOWED, "_");
    }

    /** The value of the header Content-Disposition. */
    public String contentDisposition() {
        return ContentDisposition.attachment()
                .filename(text(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

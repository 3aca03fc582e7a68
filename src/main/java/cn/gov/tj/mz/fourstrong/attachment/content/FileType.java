package cn.gov.tj.mz.fourstrong.attachment.content;

import cn.gov.tj.mz.fourstrong.attachment.picture.Pictures;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files that are let in. The names are stored. */
public enum FileType {
    PDF("application/pdf", Marks.NONE, "pdf"),
    PNG("image/png", Marks.NONE, "png"),
    JPEG("image/jpeg", Marks.NONE, "jpg", "jpeg"),
    GIF("image/gif", Marks.NONE, "gif"),
    BMP("image/bmp", Marks.NONE, "bmp"),
    DOC("application/msword", Marks.OLD_TEXT, "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Marks.NEW_TEXT, "docx"),
    XLS("application/vnd.ms-excel", Marks.OLD_BOOK, "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Marks.NEW_BOOK, "xlsx"),
    WPS("application/vnd.ms-works", Marks.TEXT, "wps"),
    ET("application/wps-office.et", Marks.BOOK, "et"),
    OFD("application/ofd", Marks.OFD, "ofd");

    private final String mediaType;
    private final Marks marks;
    private final List<String> extensions;

    FileType(String mediaType, Marks marks, String... extensions) {
        this.mediaType = mediaType;
        this.marks = marks;
        this.extensions = List.of(extensions);
    }

    /** By the ending of a name, if that is let in. */
    public static Optional<FileType> ofName(String name) {
        var named = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.stream().anyMatch(ending -> named.endsWith("." + ending)))
                .findFirst();
    }

    /** All endings that are let in, with their dots. */
    public static String[] endings() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Whether its pages can be looked at without the program that made it. */
    public boolean isDrawn() {
        return this == PDF || isPicture();
    }

    /** How its pages are drawn. */
    public Pictures.Kind drawnAs() {
        return isPicture() ? Pictures.Kind.PICTURE : Pictures.Kind.PDF;
    }

    /** Whether an archive with these parts is one. */
    boolean isArchiveWith(Set<String> parts) {
        return marks.parts.stream().anyMatch(mark -> parts.stream().anyMatch(part -> part.startsWith(mark)));
    }

    /** The stream that makes a compound file one. */
    Optional<String> mainStream(Set<String> streams) {
        return marks.streams.stream().filter(streams::contains).findFirst();
    }

    /**
     * What files of office programs are told by.
     *
     * @param parts how the name of one of its parts begins, in an archive
     * @param streams what one of its streams is called, in a compound file
     */
    private record Marks(List<String> parts, List<String> streams) {

        static final Marks NONE = new Marks(List.of(), List.of());
        static final Marks OLD_TEXT = new Marks(List.of(), List.of("WordDocument"));
        static final Marks OLD_BOOK = new Marks(List.of(), List.of("Workbook", "Book"));
        static final Marks NEW_TEXT = new Marks(List.of("word/document"), List.of());
        static final Marks NEW_BOOK = new Marks(List.of("xl/workbook"), List.of());
        static final Marks TEXT = either(OLD_TEXT, NEW_TEXT);
        static final Marks BOOK = either(OLD_BOOK, NEW_BOOK);
        static final Marks OFD = new Marks(List.of("OFD.xml"), List.of());

        private static Marks either(Marks old, Marks now) {
            return new Marks(
                    Stream.concat(old.parts.stream(), now.parts.stream()).toList(),
                    Stream.concat(old.streams.stream(), now.streams.stream()).toList());
        }
    }
}

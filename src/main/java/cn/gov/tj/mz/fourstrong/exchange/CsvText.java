package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file in one of the encodings that spreadsheets write: UTF-8, UTF-16 with its mark, or GB18030. */
final class CsvText {

    private CsvText() {}

    static String of(byte[] file) {
        var mark = begin(file, 2);
        var wide = mark.equals("\u00FF\u00FE") || mark.equals("\u00FE\u00FF");
        return (wide ? decoded(file, StandardCharsets.UTF_16) : decoded(file, StandardCharsets.UTF_8))
                .or(() -> wide ? Optional.empty() : decoded(file, Charset.forName("GB18030")))
                .orElseThrow(() -> invalid("exchange.file.encoding"));
    }

    private static String begin(byte[] file, int bytes) {
        return new String(file, 0, Math.min(bytes, file.length), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text.replaceFirst("^\uFEFF+", "")) : Optional.empty();
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Invalid invalid(String key) {
        return new Invalid(Problem.of(TableUpload.FILE, key));
    }
}

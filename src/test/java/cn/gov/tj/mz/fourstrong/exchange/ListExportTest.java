package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class ListExportTest {

    private static final LongConsumer UNHEARD = _ -> {};

    private final List<Object> events = new ArrayList<>();
    private final List<String> transactions = new ArrayList<>();
    private final ListExport export = new ListExport(events::add, new Transactions());

    record Branch(String name, BigDecimal points) {}

    @Test
    void writesUtf8WithMarkAndCrLf() throws IOException {
        var bytes = write(
                file(List.of(new Branch("𠮷“一”,支部", new BigDecimal("-2.0")), new Branch("a\"b\r\nc", BigDecimal.TEN))));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF党支部,得分\r\n\"𠮷“一”,支部\",-2.0\r\n\"a\"\"b\r\nc\",10\r\n");
    }

    @Test
    void writesOnlyTheHeadersWhenThereIsNothing() throws IOException {
        assertThat(new String(write(file(List.of())), StandardCharsets.UTF_8)).isEqualTo("\uFEFF党支部,得分\r\n");
    }

    @Test
    void passesTheOrderOnAndKeepsIt() throws IOException {
        var asked = new ArrayList<Sort>();
        var rows = Rows.<Branch>of(() -> 1, (_, _, _) -> List.of(), (sort, action) -> {
            asked.add(sort);
            action.accept(new Branch("b", BigDecimal.ONE));
            action.accept(new Branch("a", BigDecimal.ONE));
        });

        assertThat(read(write(
                        new ExportFile<>("支部", "", columns(), rows, Sort.by("x").descending()))))
                .extracting(List::getFirst)
                .containsExactly("党支部", "b", "a");
        assertThat(asked).containsExactly(Sort.by("x").descending());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackEveryTextAsItWas(long seed) throws IOException {
        var random = new Random(seed);
        var names = IntStream.range(0, 50).mapToObj(_ -> text(random)).toList();
        var rows = names.stream().map(name -> new Branch(name, BigDecimal.ONE)).toList();

        assertThat(read(write(file(rows))).stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(names.stream().map(CsvCell::of).toList());
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheAuditLogInATransactionOfItsOwn(ExportFormat format) throws IOException {
        write(file(List.of(new Branch("一支部", BigDecimal.ONE))), format);

        assertThat(events).containsExactly(new ExportEvent("支部", "year=2025", List.of("党支部", "得分"), 1, true));
        assertThat(transactions).containsExactly("begin", "commit");
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheAuditLogOfAnExportThatBrokeOff(ExportFormat format) {
        var rows = Rows.<Branch>of(() -> 3, (_, _, _) -> List.of(), (_, action) -> {
            action.accept(new Branch("a", BigDecimal.ONE));
            throw new IllegalStateException("the database went away");
        });
        var file = new ExportFile<>("支部", "", columns(), rows, Sort.unsorted());

        assertThatThrownBy(() -> write(file, format)).isInstanceOf(IllegalStateException.class);
        assertThat(events).containsExactly(new ExportEvent("支部", "", List.of("党支部", "得分"), 1, false));
    }

    @ParameterizedTest
    @EnumSource
    void stopsWhenTheListenerWantsIt(ExportFormat format) {
        var endless = Rows.<Branch>of(() -> 1, (_, _, _) -> List.of(), (_, action) -> {
            while (true) {
                action.accept(new Branch("a", BigDecimal.ONE));
            }
        });
        var file = new ExportFile<>("支部", "", columns(), endless, Sort.unsorted());

        assertThatThrownBy(() -> export.write(file, format, OutputStream.nullOutputStream(), rows -> {
                    if (rows == 1000) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(events).singleElement().isEqualTo(new ExportEvent("支部", "", file.headers(), 1000, false));
    }

    @ParameterizedTest
    @EnumSource
    void passesOnThatNobodyListensAnyMore(ExportFormat format) {
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThatThrownBy(() -> export.write(file(List.of()), format, gone, UNHEARD))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
        assertThat(events)
                .singleElement()
                .isEqualTo(new ExportEvent("支部", "year=2025", List.of("党支部", "得分"), 0, false));
    }

    @ParameterizedTest
    @EnumSource
    void holdsNoRowThatItHasWritten(ExportFormat format) throws IOException {
        var first = new ArrayList<WeakReference<Branch>>();
        var rows = Rows.<Branch>of(() -> 200_000, (_, _, _) -> List.of(), (_, action) -> {
            for (var i = 0; i < 200_000; i++) {
                var row = new Branch("支部" + i, BigDecimal.valueOf(i));
                if (i < 100) {
                    first.add(new WeakReference<>(row));
                }
                action.accept(row);
            }
            System.gc();
            assertThat(first).allSatisfy(row -> assertThat(row.get()).isNull());
        });
        var file = new ExportFile<>("支部", "", columns(), rows, Sort.unsorted());

        assertThat(export.write(file, format, OutputStream.nullOutputStream(), UNHEARD))
                .isEqualTo(200_000);
    }

    private byte[] write(ExportFile<Branch> file) throws IOException {
        return write(file, ExportFormat.CSV);
    }

    private byte[] write(ExportFile<Branch> file, ExportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(file, format, out, UNHEARD);
        return out.toByteArray();
    }

    private static List<List<String>> read(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        try (var records = CsvReader.builder().ofCsvRecord(text)) {
            return records.stream().map(row -> row.getFields()).toList();
        }
    }

    private static ExportFile<Branch> file(List<Branch> rows) {
        return new ExportFile<>("支部", "year=2025", columns(), Rows.of(rows), Sort.unsorted());
    }

    private static List<ExportColumn<Branch>> columns() {
        return List.of(new ExportColumn<>("党支部", Branch::name), new ExportColumn<>("得分", Branch::points));
    }

    private static String text(Random random) {
        var characters = "ab,;\"'\r\n\t =+-@＝＠ 、中文𠮷\u0000é";
        var points = characters.codePoints().toArray();
        return random.ints(1 + random.nextInt(12), 0, points.length)
                .map(i -> points[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Notes when transactions begin and end. */
    private final class Transactions extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            transactions.add("begin");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            transactions.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            transactions.add("rollback");
        }
    }
}

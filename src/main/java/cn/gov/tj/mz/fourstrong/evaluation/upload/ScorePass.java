package cn.gov.tj.mz.fourstrong.evaluation.upload;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportChanges;
import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportRemarks;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportVerdict;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges lines with scores, each for the indicator that it names; all are saved together in the end. */
final class ScorePass implements ImportPass {

    static final String CODE = "code";
    static final String SCORE = "score";
    static final String WORDS = "words";

    private static final Set<String> UNITS = Set.of("", "分", "points", "point");

    private final Map<String, IndicatorLine> indicators;
    private final Map<String, ScoreEntry> entries;
    private final ImportWords words;
    private final Consumer<Map<UUID, EntryEdit>> save;
    private final Map<UUID, EntryEdit> edits = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param entries what stands there now, by the code of the indicator
     * @param save stores what was taken over
     */
    ScorePass(
            List<IndicatorLine> indicators,
            Map<String, ScoreEntry> entries,
            ImportWords words,
            Consumer<Map<UUID, EntryEdit>> save) {
        this.indicators = indicators.stream()
                .collect(Collectors.toMap(line -> line.indicator().code(), Function.identity()));
        this.entries = entries;
        this.words = words;
        this.save = save;
    }

    @Override
    public List<ImportVerdict> judge(List<TableLine> lines) {
        return lines.stream().map(this::judge).toList();
    }

    @Override
    public void finish(ImportCounts done) {
        if (!edits.isEmpty()) {
            save.accept(edits);
        }
    }

    private ImportVerdict judge(TableLine line) {
        var code = words.meaning(CODE, line.cell(CODE)).orElseGet(() -> line.cell(CODE));
        var indicator = indicators.get(code);
        if (indicator == null) {
            return faulty(code, List.of(Problem.of(CODE, "evaluation.import.indicator", line.cell(CODE))));
        }
        var above = lines.putIfAbsent(code, line.number());
        if (above != null) {
            return faulty(code, List.of(Problem.of(CODE, "evaluation.import.twice", above)));
        }
        var faults = new ArrayList<Problem>();
        var now = entries.getOrDefault(code, ScoreEntry.NONE);
        var typed = now.withScore(score(line, now, faults)).withWords(said(line, now));
        ScoreRules.problem(SCORE, typed.score(), indicator.indicator().fullMarks())
                .ifPresent(faults::add);
        ScoreRules.problem(WORDS, typed.words()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return faulty(code, faults);
        }
        return isSame(now, typed)
                ? ImportVerdict.same(code, ImportRemarks.NONE)
                : new ImportVerdict(
                        now.equals(ScoreEntry.NONE) ? ImportStatus.NEW : ImportStatus.CHANGED,
                        code,
                        changes(now, typed),
                        () -> edits.put(indicator.indicator().id(), new EntryEdit(now, typed)));
    }

    /** Of something that stands there: what. */
    private static ImportRemarks changes(ScoreEntry now, ScoreEntry typed) {
        return now.equals(ScoreEntry.NONE)
                ? ImportRemarks.NONE
                : ImportRemarks.ofNotes(new ImportChanges()
                        .compare(SCORE, plain(now.score()), plain(typed.score()))
                        .compare(WORDS, now.words(), typed.words())
                        .notes());
    }

    private static @Nullable String plain(@Nullable BigDecimal score) {
        return score == null ? null : score.stripTrailingZeros().toPlainString();
    }

    /** A cell with nothing in it leaves what is there. */
    private static @Nullable BigDecimal score(TableLine line, ScoreEntry now, List<Problem> faults) {
        var cell = line.cell(SCORE);
        if (cell.isEmpty()) {
            return now.score();
        }
        Optional<BigDecimal> typed = TypedNumber.read(cell)
                .filter(number -> UNITS.contains(number.unit()))
                .map(TypedNumber::value);
        if (typed.isEmpty()) {
            faults.add(Problem.of(SCORE, "evaluation.import.score", cell));
        }
        return typed.orElse(now.score());
    }

    private static @Nullable String said(TableLine line, ScoreEntry now) {
        var cell = line.cell(WORDS);
        return cell.isEmpty() ? now.words() : cell;
    }

    private static boolean isSame(ScoreEntry now, ScoreEntry typed) {
        return Objects.equals(plain(now.score()), plain(typed.score())) && Objects.equals(now.words(), typed.words());
    }

    private static ImportVerdict faulty(String code, List<Problem> faults) {
        return ImportVerdict.faulty(code, ImportRemarks.ofFaults(faults));
    }
}

package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.report.NoticeService;
import cn.gov.tj.mz.fourstrong.report.RemarkService;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import cn.gov.tj.mz.fourstrong.title.CandidateListing;
import cn.gov.tj.mz.fourstrong.title.Eligibility;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The papers about the results of a cycle, as far as the calling manager sees them. */
@Component
class CyclePapers {

    private final EvaluationListing evaluations;
    private final BranchPapers branches;
    private final RemarkService remarks;
    private final NoticeService notices;
    private final TitleListing titles;
    private final CandidateListing candidates;

    CyclePapers(
            EvaluationListing evaluations,
            BranchPapers branches,
            RemarkService remarks,
            NoticeService notices,
            TitleListing titles,
            CandidateListing candidates) {
        this.evaluations = evaluations;
        this.branches = branches;
        this.remarks = remarks;
        this.notices = notices;
        this.titles = titles;
        this.candidates = candidates;
    }

    CyclePaper overview(String cycle) {
        var columns = new CycleColumns(remarks.remarks(cycle), Formats.current());
        return new CyclePaper(period(cycle), rows(EvaluationFilter.ALL.in(cycle)), columns.onPaper());
    }

    /** Nothing as long as no result is approved. */
    Optional<NoticePaper> notice(String cycle) {
        var approved = rows(EvaluationFilter.ALL
                        .in(cycle)
                        .at(EvaluationState.APPROVED, EvaluationState.PUBLICISED, EvaluationState.FINAL))
                .stream()
                .filter(row -> row.status().hasResult())
                .toList();
        return approved.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticePaper(period(cycle), approved, notices.days(cycle)));
    }

    /** Nothing where no title was granted and none is advised. */
    Optional<CertificatePaper> certificates(String cycle) {
        var granted = new ArrayList<TitleRow>();
        titles.forEach(TitleListing.Filter.ALL, Sort.by("certificate"), title -> {
            if (title.result().cycle().equals(cycle)) {
                granted.add(title);
            }
        });
        var advised = new ArrayList<Candidate>();
        candidates.forEach(candidates.recommendation(cycle), Sort.unsorted(), candidate -> {
            if (candidate.eligibility() == Eligibility.ADVISED) {
                advised.add(candidate);
            }
        });
        return granted.isEmpty() && advised.isEmpty()
                ? Optional.empty()
                : Optional.of(new CertificatePaper(period(cycle), granted, advised));
    }

    /** How many branches have a result, each with a sheet of its own. */
    long countSheets(String cycle) {
        return evaluations.count(withResult(cycle));
    }

    /** The sheets of those that have a result, at most so many. */
    Stream<BranchPaper> sheets(String cycle, int limit) {
        return evaluations.ids(withResult(cycle), Sort.by("branch"), limit).stream()
                .map(evaluations::sheet)
                .map(this::sheet);
    }

    private BranchPaper sheet(AssessmentSheet sheet) {
        return branches.paper(sheet, branches.lines(sheet));
    }

    private List<EvaluationRow> rows(EvaluationFilter filter) {
        var rows = new ArrayList<EvaluationRow>();
        evaluations.forEach(filter, Sort.unsorted(), rows::add);
        return rows;
    }

    private static EvaluationFilter withResult(String cycle) {
        return EvaluationFilter.ALL
                .in(cycle)
                .at(
                        EvaluationState.REVIEWED,
                        EvaluationState.APPROVED,
                        EvaluationState.PUBLICISED,
                        EvaluationState.FINAL);
    }

    private static String period(String cycle) {
        return Formats.current().period(Period.parse(cycle));
    }
}

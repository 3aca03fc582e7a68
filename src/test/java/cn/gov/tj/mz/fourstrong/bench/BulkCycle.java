package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills a database with branches, and a cycle of them with the scores of all branches and reviewers. */
class BulkCycle {

    private static final int BATCH = 1_000;

    /** What every reviewer gives to every indicator. */
    private static final BigDecimal MARK = new BigDecimal("3.0");

    private final JdbcTemplate database;
    private final Random random = new Random(4);

    BulkCycle(JdbcTemplate database) {
        this.database = database;
    }

    /** Branches below a unit of their own. */
    void branches(int number) {
        var unit = Uuids.next();
        database.update("""
                insert into unit (id, version, parent_id, code, name, short_name, kind, sort_order, position)
                values (?, 0, ?, 'CYCLE', '周期测算单位', '周期', 'ORGAN', 2000, 2000)
                """, unit, Scope.WHOLE);
        var ids = IntStream.rangeClosed(1, number)
                .mapToObj(place -> new Object[] {
                    Uuids.next(), unit, "CYCLE" + place, "周期测算第" + place + "党支部", "周期" + place, 2000 + place
                })
                .toList();
        insert("""
                insert into branch (id, version, unit_id, code, name, short_name, sort_order, active, committee, group_count)
                values (?, 0, ?, ?, ?, ?, ?, true, true, 0)
                """, ids);
        for (var node : new UUID[] {unit, Scope.WHOLE}) {
            insert(
                    "insert into branch_ancestor values (?, ?)",
                    ids.stream().map(branch -> new Object[] {branch[0], node}).toList());
        }
        insert(
                "insert into branch_ancestor values (?, ?)",
                ids.stream().map(branch -> new Object[] {branch[0], branch[0]}).toList());
    }

    /** Every branch has scored itself, every reviewer has handed in, every result is there. */
    void scores(String cycle) {
        var evaluations = database.queryForList(
                "select e.id from evaluation e join cycle c on c.id = e.cycle_id where c.code = ?", UUID.class, cycle);
        var indicators = database.queryForList(
                "select i.id from indicator i join cycle c on c.rubric_id = i.rubric_id where c.code = ?",
                UUID.class,
                cycle);
        insert(
                "insert into indicator_score (evaluation_id, indicator_id, self_score, final_score) values (?, ?, ?, ?)",
                evaluations.stream()
                        .flatMap(evaluation -> indicators.stream()
                                .map(indicator -> new Object[] {evaluation, indicator, points(), points()}))
                        .toList());
        database.update("""
                insert into review (id, version, evaluation_id, reviewer_id, reviewer, changed_at, submitted_at)
                select a.id, 0, a.evaluation_id, a.reviewer_id, a.reviewer, a.assigned_at, a.assigned_at
                from assignment a join evaluation e on e.id = a.evaluation_id join cycle c on c.id = e.cycle_id
                where c.code = ?
                """, cycle);
        for (var indicator : indicators) {
            database.update("""
                    insert into review_mark (review_id, indicator_id, score)
                    select r.id, cast(? as uuid), cast(? as numeric(4, 1))
                    from review r join evaluation e on e.id = r.evaluation_id join cycle c on c.id = e.cycle_id
                    where c.code = ?
                    """, indicator, MARK, cycle);
        }
        var reviewed = MARK.multiply(new BigDecimal(indicators.size()));
        insert(
                "update evaluation set state = 'REVIEWED', self_total = ?, review_total = ?, base_total = ?, total = ?, wide_spreads = ? where id = ?",
                evaluations.stream()
                        .map(evaluation -> {
                            var total = new BigDecimal(60 + random.nextInt(40));
                            return new Object[] {total, reviewed, total, total, random.nextInt(3), evaluation};
                        })
                        .toList());
    }

    private BigDecimal points() {
        return new BigDecimal(random.nextInt(8)).divide(new BigDecimal(2));
    }

    private void insert(String statement, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.batchUpdate(statement, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}

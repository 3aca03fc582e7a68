package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A theme Party day for each branch of {@link BulkCycle} in each month, a few left out. */
class BulkDuties {

    private static final int BATCH = 1_000;
    private static final double MISSED = 0.05;

    private final JdbcTemplate database;
    private final Random random = new Random(4);

    BulkDuties(JdbcTemplate database) {
        this.database = database;
    }

    void records(int year) {
        var branches = database.queryForList("select id from branch where code like 'CYCLE%'", UUID.class);
        var rows = new ArrayList<Object[]>();
        for (var branch : branches) {
            for (var month = 1; month <= 12; month++) {
                if (random.nextDouble() >= MISSED) {
                    var day = LocalDate.of(year, month, 8 + random.nextInt(18));
                    rows.add(new Object[] {Uuids.next(), branch, day, day, year});
                }
            }
        }
        insert("""
                insert into activity (id, version, branch_id, title, start_date, sort_date, evaluation_year, origin, state,
                    search_text, listed_types, listed_criteria, listed_figures, listed_honours, created_at, changed_at,
                    changed_by)
                values (?, 0, ?, '主题党日', ?, ?, ?, 'INVENTED', 'ACCEPTED', '主题党日', 'THEME_PARTY_DAY', '', '', '',
                    current_timestamp, current_timestamp, '测算')
                """, rows);
        insert(
                "insert into activity_types values (?, 0, 'THEME_PARTY_DAY')",
                rows.stream().map(row -> new Object[] {row[0]}).toList());
    }

    private void insert(String statement, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.batchUpdate(statement, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}

package cn.gov.tj.mz.fourstrong.bench;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody else at work: saves a little of everything, so that a database does not answer from what it remembers. */
final class Neighbour implements Runnable {

    private final JdbcTemplate database;
    private final Map<String, Object> rows;

    Neighbour(JdbcTemplate database) {
        this.database = database;
        this.rows = Stream.of("activity", "evaluation", "review")
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.queryForObject(
                                "select id from %s fetch first 1 row only".formatted(table), Object.class)));
    }

    @Override
    public void run() {
        rows.forEach((table, id) ->
                database.update("update %s set version = version + 1 where id = ?".formatted(table), id));
    }
}

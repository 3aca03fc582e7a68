package cn.gov.tj.mz.fourstrong;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table without its rows, or some of them, and without those that refer to them, whatever tables there will be. */
public final class Emptied {

    private static final String ALL = "true";

    private Emptied() {}

    public static void table(JdbcTemplate database, String name) {
        rows(database, name, ALL);
    }

    /** @param condition which rows, in SQL */
    public static void rows(JdbcTemplate database, String table, String condition) {
        database.execute((ConnectionCallback<List<String>>) connection -> {
                    var metaData = connection.getMetaData();
                    var stored = metaData.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
                    var statements = new ArrayList<String>();
                    collect(metaData, connection.getSchema(), stored, condition, statements);
                    return statements;
                })
                .forEach(database::update);
    }

    /** Those that refer come first. */
    private static void collect(
            DatabaseMetaData database, String schema, String table, String condition, List<String> statements)
            throws SQLException {
        var referring = new LinkedHashMap<String, String>();
        try (var keys = database.getExportedKeys(null, schema, table)) {
            while (keys.next()) {
                referring.put(
                        keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"),
                        keys.getString("PKCOLUMN_NAME"));
            }
        }
        for (var other : referring.entrySet()) {
            var place = other.getKey().split("\\.");
            if (place[0].equals(table)) {
                statements.add("update %s set %s = null where %s".formatted(table, place[1], condition));
            } else {
                var referred = "%s in (select %s from %s where %s)";
                collect(
                        database,
                        schema,
                        place[0],
                        condition.equals(ALL)
                                ? allThatRefer(database, schema, place)
                                : referred.formatted(place[1], other.getValue(), table, condition),
                        statements);
            }
        }
        statements.add("delete from %s where %s".formatted(table, condition));
    }

    /** Spares a database that deletes everything to search for it. */
    private static String allThatRefer(DatabaseMetaData database, String schema, String[] place) throws SQLException {
        try (var columns = database.getColumns(null, schema, place[0], place[1])) {
            return columns.next() && columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls
                    ? ALL
                    : place[1] + " is not null";
        }
    }
}

package cn.gov.tj.mz.fourstrong.dashboard.ui;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table without its rows, and without those that refer to them, whatever tables there will be. */
final class Emptied {

    private Emptied() {}

    static void table(JdbcTemplate database, String name) {
        database.execute((ConnectionCallback<Set<String>>) connection -> {
                    var tables = new LinkedHashSet<String>();
                    collect(connection.getMetaData(), name.toUpperCase(), tables);
                    return tables;
                })
                .forEach(table -> database.update("delete from " + table));
    }

    /** Those that refer come first. */
    private static void collect(DatabaseMetaData database, String table, Set<String> tables) throws SQLException {
        var referring = new LinkedHashSet<String>();
        try (var keys = database.getExportedKeys(null, "PUBLIC", table)) {
            while (keys.next()) {
                referring.add(keys.getString("FKTABLE_NAME"));
            }
        }
        referring.removeAll(List.of(table));
        for (var other : referring) {
            collect(database, other, tables);
        }
        tables.add(table);
    }
}

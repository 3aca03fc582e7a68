package cn.gov.tj.mz.fourstrong;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table without its rows, and without those that refer to them, whatever tables there will be. */
public final class Emptied {

    private Emptied() {}

    public static void table(JdbcTemplate database, String name) {
        database.execute((ConnectionCallback<Set<String>>) connection -> {
                    var tables = new LinkedHashSet<String>();
                    var metaData = connection.getMetaData();
                    var stored = metaData.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
                    collect(metaData, connection.getSchema(), stored, tables);
                    return tables;
                })
                .forEach(table -> database.update("delete from " + table));
    }

    /** Those that refer come first. */
    private static void collect(DatabaseMetaData database, String schema, String table, Set<String> tables)
            throws SQLException {
        var referring = new LinkedHashSet<String>();
        try (var keys = database.getExportedKeys(null, schema, table)) {
            while (keys.next()) {
                referring.add(keys.getString("FKTABLE_NAME"));
            }
        }
        referring.removeAll(List.of(table));
        for (var other : referring) {
            collect(database, schema, other, tables);
        }
        tables.add(table);
    }
}

package cn.gov.tj.mz.fourstrong.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** How fast the database writes the table of activities by itself: CSVWRITE of H2, COPY TO STDOUT of PostgreSQL. */
final class DatabaseExport {

    private DatabaseExport() {}

    static void run(DataSource database, int exports) {
        var rows = new long[1];
        var own = new String[1];
        var time = Measure.of(1, exports, () -> {
            try (var connection = database.getConnection()) {
                own[0] = connection.getMetaData().getDatabaseProductName();
                rows[0] = own[0].equals("H2") ? csvWrite(connection) : copy(connection);
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        });
        IO.println("%s itself, the same table: %,d rows, %.2f s, %,.0f rows/s"
                .formatted(own[0], rows[0], time.median() / 1e3, rows[0] / time.median() * 1e3));
    }

    private static long csvWrite(Connection connection) throws SQLException {
        try {
            var file = Files.createTempFile("activity", ".csv");
            try (var statement = connection.prepareStatement("call csvwrite(?, 'select * from activity')")) {
                statement.setString(1, file.toString());
                return count(statement.executeQuery());
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static long count(ResultSet written) throws SQLException {
        written.next();
        return written.getLong(1);
    }

    private static long copy(Connection connection) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy activity to stdout (format csv)", OutputStream.nullOutputStream());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/** Fills a database with as many activities as asked for, spread over a hundred branches and ten years. */
class BulkData {

    private static final int BRANCHES = 100;
    private static final int BATCH = 1_000;
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String[] TYPES = {
        "THEME_PARTY_DAY", "MEMBERS_ASSEMBLY", "COMMITTEE_MEETING", "PARTY_LECTURE", "VOLUNTEER_SERVICE", "WORK_RESULT"
    };
    private static final String[] WORDS = {
        "学习", "走访", "慰问", "社区", "老人", "救助", "福彩", "培训", "党课", "志愿", "共建", "服务", "研讨", "宣传"
    };

    private final Random random = new Random(4);

    void fill(DataSource source, int activities) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var branches = branches(connection);
            try (var activity = connection.prepareStatement("""
                            insert into activity (id, version, branch_id, title, summary, start_date, evaluation_year,
                                origin, state, sort_date, search_text, listed_types, listed_criteria, listed_figures,
                                listed_honours, created_at, changed_at, changed_by)
                            values (?, 0, ?, ?, ?, ?, ?, 'RECORDED', ?, ?, ?, ?, ?, ?, '', ?, ?, '测算')
                            """);
                    var type = connection.prepareStatement("insert into activity_types values (?, 0, ?)");
                    var criterion = connection.prepareStatement("insert into activity_criteria values (?, ?)");
                    var figure = connection.prepareStatement("""
                            insert into figure (activity_id, position, label, amount, qualifier, unit, as_printed)
                            values (?, 0, '参加人数', ?, 'EXACT', '人', ?)
                            """)) {
                for (int i = 1; i <= activities; i++) {
                    add(activity, type, criterion, figure, branches.get(random.nextInt(branches.size())));
                    if (i % BATCH == 0 || i == activities) {
                        for (var statement : List.of(activity, type, criterion, figure)) {
                            statement.executeBatch();
                        }
                        connection.commit();
                    }
                }
            }
        }
    }

    private List<UUID> branches(Connection connection) throws SQLException {
        var ids = new ArrayList<UUID>();
        var unit = Uuids.next();
        try (var units = connection.prepareStatement("""
                        insert into unit (id, version, parent_id, code, name, short_name, kind, sort_order, position)
                        values (?, 0, ?, 'BENCH', '测算单位', '测算', 'ORGAN', 1000, 1000)
                        """);
                var branches = connection.prepareStatement("""
                        insert into branch (id, version, unit_id, code, name, short_name, sort_order, active, committee, group_count)
                        values (?, 0, ?, ?, ?, ?, ?, true, true, 0)
                        """);
                var places = connection.prepareStatement("insert into branch_ancestor values (?, ?)")) {
            units.setObject(1, unit);
            units.setObject(2, Scope.WHOLE);
            units.executeUpdate();
            for (int i = 1; i <= BRANCHES; i++) {
                var id = Uuids.next();
                ids.add(id);
                set(branches, id, unit, "BENCH" + i, "测算第" + i + "党支部", "测算" + i, 1000 + i);
                for (var node : List.of(id, unit, Scope.WHOLE)) {
                    set(places, id, node);
                }
            }
            branches.executeBatch();
            places.executeBatch();
        }
        connection.commit();
        return ids;
    }

    private void add(
            PreparedStatement activity,
            PreparedStatement type,
            PreparedStatement criterion,
            PreparedStatement figure,
            UUID branch)
            throws SQLException {
        var id = Uuids.next();
        var date = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_650));
        var title = word() + word() + "活动";
        var summary = "组织" + word() + "、" + word() + "和" + word() + "，形成" + word() + "清单。";
        var state = random.nextInt(20) == 0 ? "SUBMITTED" : "ACCEPTED";
        var main = TYPES[random.nextInt(TYPES.length)];
        var proven = Criterion.values()[random.nextInt(4)].name();
        var people = 5 + random.nextInt(60);
        var listed = "参加人数 " + people + "人";
        var search = title + " " + summary;
        var year = date.getYear();
        set(activity, id, branch, title, summary, date, year, state, date, search, main, proven, listed, NOW, NOW);
        set(type, id, main);
        set(criterion, id, proven);
        set(figure, id, people, people + "人");
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}

package cn.gov.tj.mz.fourstrong.browser;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One picture of each kind with the numbers of the demo, as the server sends them. */
class ChartPictures {

    private static final List<String> BRANCHES = List.of("网信办", "政务服务处", "福彩中心", "救助总站", "救助分站", "养老院");
    private static final List<String> OFFICES = List.of(
            "Cyberspace Affairs Office",
            "Government Services Division",
            "Welfare Lottery Centre",
            "Rescue Station, head",
            "Rescue Station, branch",
            "Nursing Home");
    private static final List<String> CRITERIA = List.of("政治功能强", "支部班子强", "党员队伍强", "作用发挥强");
    private static final List<String> STRENGTHS =
            List.of("Political function", "Leadership team", "Membership", "Effectiveness");
    private static final String TEXTS = """
            {"table": "表格", "download": "PNG", "none": "暂无", "image": "总分（图）", "provisional": "未审定",
             "waiting": "尚无结果", "axis": "纵轴自60起",
             "total": "合计"}""";

    private ChartPictures() {}

    /** A kind by the name that the server gives it, in one of two languages. */
    static String of(String kind, boolean chinese) {
        var branches = chinese ? BRANCHES : OFFICES;
        var criteria = chinese ? CRITERIA : STRENGTHS;
        return switch (kind) {
            case "RADAR" ->
                scores(
                        kind,
                        criteria,
                        List.of(series("2025H1", 87.8, 84.2, 88.8, 91.4), reference("2024", 86.4, 82.5, 90.4, 86.7)));
            case "BARS" -> scores(kind, branches, List.of(series("TOTAL", 88.5, 93.5, 95.0, 87.0, null, 81.5)));
            case "LINES" ->
                scores(
                        kind,
                        List.of("2024", "2025H1"),
                        List.of(
                                series(branches.get(0), 91.0, 88.5),
                                series(branches.get(1), 89.5, 93.5),
                                series(branches.get(2), 93.0, 95.0),
                                series(branches.get(3), 83.5, 87.0),
                                series(branches.get(4), 85.0, 84.5),
                                series(branches.get(5), 77.0, 81.5)));
            case "HEAT_MAP" ->
                scores(
                        kind,
                        branches,
                        List.of(
                                series(criteria.get(0), 93.3, 95.0, 93.3, 85.0, null, 75.0),
                                series(criteria.get(1), 87.5, 87.5, 92.5, 77.5, null, 75.0),
                                series(criteria.get(2), 85.0, 90.0, 92.5, 92.5, null, 87.5),
                                series(criteria.get(3), 86.7, 98.3, 100.0, 91.7, null, 88.3),
                                series("总分", 88.5, 93.5, 95.0, 87.0, null, 81.5).replace("VALUE", "TOTAL")));
            case "STACKED_BARS" ->
                counts(
                        kind,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> month + "月")
                                .toList(),
                        List.of(
                                series("组织生活", 8, 11, 12, 10, 6, 4, 5, 8, 11, 12, 9, 6),
                                series("学习教育", 7, 9, 11, 11, 10, 8, 5, 4, 3, 4, 6, null)));
            case "BAND" ->
                counts(
                        kind,
                        List.of("支部"),
                        List.of(series("优秀", 2), series("良好", 4), series("合格", 0), series("不合格", 0)));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static String scores(String kind, List<String> categories, List<String> series) {
        return picture(kind, 1, "100", categories, series);
    }

    static String counts(String kind, List<String> categories, List<String> series) {
        return picture(kind, 0, "null", categories, series);
    }

    static String series(String name, @Nullable Number... values) {
        return "{\"key\": \"key of %1$s\", \"name\": \"%1$s\", \"role\": \"VALUE\", \"values\": %2$s, \"provisional\": %3$s}"
                .formatted(name, Arrays.asList(values), Collections.nCopies(values.length, false));
    }

    /** The same where the last number of each series still waits for approval. */
    static String provisional(String kind) {
        return of(kind, true).replaceAll("false]", "true]");
    }

    private static String reference(String name, @Nullable Number... values) {
        return series(name, values).replace("VALUE", "REFERENCE");
    }

    private static String picture(String kind, int decimals, String max, List<String> categories, List<String> series) {
        var named = categories.stream()
                .map("{\"key\": \"key of %1$s\", \"name\": \"%1$s\"}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"kind": "%s", "name": "总分", "subtitle": "2025年上半年", "language": "zh-CN", "decimals": %d, "min": 60, "max": %s, "unit": "",
                 "classes": [{"from": 0, "name": "80以下"}, {"from": 80, "name": "80–90"}, {"from": 90, "name": "90–95"},
                  {"from": 95, "name": "95以上"}],
                 "clickable": true, "categories": [%s], "series": %s, "texts": %s}
                """.formatted(kind, decimals, max, named, series, TEXTS);
    }
}

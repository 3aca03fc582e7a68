package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyBranch;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyCode;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the board: what it shows, and which duty is chosen. */
final class DutyAddress {

    static final String ROUTE = "duties";
    static final String CHOSEN = "duty";
    static final String PAGE = "page";

    private final Map<String, List<String>> filter;

    /** @param filter what the board shows, as parameters */
    DutyAddress(Map<String, List<String>> filter) {
        this.filter = filter;
    }

    String page(int page) {
        return with(PAGE, Integer.toString(page));
    }

    String branch(String code) {
        return with("branch", code);
    }

    String duty(DutyBranch branch, Duty duty) {
        return with(CHOSEN, DutyCode.of(branch, duty).toString());
    }

    /** The duty that a code means, among those of a branch. */
    static Optional<Duty> find(DutyRow row, String code) {
        return row.duties().stream()
                .filter(duty -> DutyCode.of(row.branch(), duty).toString().equals(code))
                .findFirst();
    }

    private String with(String name, String value) {
        var all = new TreeMap<>(filter);
        all.put(name, List.of(value));
        var address = UriComponentsBuilder.fromPath(ROUTE);
        all.forEach(address::queryParam);
        return address.encode().toUriString();
    }
}

package cn.gov.tj.mz.fourstrong.report;

import static java.util.stream.Collectors.groupingBy;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to stand beside the results of a cycle, as far as the calling manager sees its branches. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class RemarkService {

    private final RemarkQueries remarks;
    private final Caller caller;

    RemarkService(RemarkQueries remarks, Caller caller) {
        this.remarks = remarks;
        this.caller = caller;
    }

    /** By evaluation; those without remarks are missing. Two statements, however many there are. */
    public Map<UUID, List<Remark>> remarks(String cycle) {
        var nodes = caller.scope(Role.MANAGER).nodes();
        return Stream.concat(remarks.findVetoes(cycle, nodes).stream(), remarks.findExclusions(cycle, nodes).stream())
                .collect(groupingBy(Remark::evaluation));
    }
}

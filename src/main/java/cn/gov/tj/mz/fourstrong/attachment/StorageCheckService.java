package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.account.Roles.ForSystemAdmins;
import org.springframework.stereotype.Service;

/** Tells the system administrator what lies around or is missing; what to do about it people decide. */
@Service
@ForSystemAdmins
public class StorageCheckService {

    private final StorageComparison comparison;

    StorageCheckService(StorageComparison comparison) {
        this.comparison = comparison;
    }

    public StorageReport report() {
        return comparison.report();
    }
}

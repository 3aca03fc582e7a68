package cn.gov.tj.mz.fourstrong.organisation.upload;

import cn.gov.tj.mz.fourstrong.account.Roles.ForSystemAdmins;
import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportTarget;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes units and branches in, each known by its code; nothing that a file does not name is touched. */
@Service(OrganisationUploadService.TARGET)
@ForSystemAdmins
@Transactional
public class OrganisationUploadService implements ImportTarget {

    /** What an import of units and branches is asked for by. */
    public static final String TARGET = "organisation";

    private final OrganisationAdminService admin;
    private final Clock clock;

    OrganisationUploadService(OrganisationAdminService admin, Clock clock) {
        this.admin = admin;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportColumn> columns() {
        return Columns.ALL;
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new OrganisationPass(admin, context, LocalDate.now(clock));
    }
}

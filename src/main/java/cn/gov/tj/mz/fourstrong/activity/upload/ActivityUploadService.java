package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.activity.BulkRecording;
import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportTarget;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes records in from the ledgers that branches keep. */
@Service(ActivityUploadService.TARGET)
@ForClerks
@Transactional
public class ActivityUploadService implements ImportTarget {

    /** What an import of records is asked for by. */
    public static final String TARGET = "activities";

    private final BulkRecording records;

    ActivityUploadService(BulkRecording records) {
        this.records = records;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportColumn> columns() {
        return Columns.ALL;
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new ActivityPass(records, context);
    }
}

package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.imports.Import;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("sysadmin")
class AccountUploadServiceTest {

    private static final String HEADER = "用户名\t姓名\n";

    @Autowired
    ImportService imports;

    @Autowired
    ImportListing listing;

    @Autowired
    AccountRepository accounts;

    private Import upload;

    @BeforeEach
    void nameWhatIsRead() {
        var words = new ImportWords().column("username", "用户名").column("displayName", "姓名");
        upload = new Import(imports, listing, AccountUploadService.TARGET, null, words);
    }

    @Test
    void makesAccountsWithoutAnyRight() {
        upload.apply(upload.begin(HEADER + " Li.Si \t李四\nwang.wu\t王五"));

        var made = accounts.findByUsername("li.si").orElseThrow();
        assertThat(made.displayName()).isEqualTo("李四");
        assertThat(made.roles()).isEmpty();
        assertThat(made.isPasswordChangeDue()).isTrue();
        assertThat(accounts.findByUsername("wang.wu")).isPresent();
    }

    @Test
    void changesOnlyNames() {
        var id = upload.begin(HEADER + "clerk\t新的姓名\nreviewer\t"
                + accounts.findByUsername("reviewer").orElseThrow().displayName());

        assertThat(upload.rows(id))
                .extracting(ImportRow::status)
                .containsExactly(ImportStatus.CHANGED, ImportStatus.SAME);
        assertThat(upload.rows(id).getFirst().remarks().notes())
                .containsExactly(Import.changed(
                        "displayName",
                        accounts.findByUsername("clerk").orElseThrow().displayName()));
        upload.apply(id);
        var changed = accounts.findByUsername("clerk").orElseThrow();
        assertThat(changed.displayName()).isEqualTo("新的姓名");
        assertThat(changed.roles()).containsExactly(Role.CLERK);
    }

    @Test
    void namesEveryFault() {
        var id = upload.begin(HEADER + "ab\t某人\n张三\t张三\nnew.one\t\nnew.two\t一\nNew.Two\t二");

        assertThat(upload.rows(id))
                .extracting(row -> row.remarks().faults().stream()
                        .map(Problem::field)
                        .toList()
                        .toString())
                .containsExactly("[username]", "[username]", "[displayName]", "[]", "[username]");
    }

    @Test
    @WithUserDetails("secadmin")
    void isForSystemAdministrators() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> upload.begin(HEADER + "li.si\t李四"));
    }
}

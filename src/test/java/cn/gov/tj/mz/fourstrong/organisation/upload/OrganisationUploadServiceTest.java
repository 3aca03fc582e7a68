package cn.gov.tj.mz.fourstrong.organisation.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.imports.Import;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.stream.Collectors;
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
class OrganisationUploadServiceTest {

    private static final String HEADER = "代码\t名称\t简称\t类别\t上级单位\t党员数\t支委会\t成立日期\t状态\n";

    @Autowired
    ImportService imports;

    @Autowired
    ImportListing listing;

    @Autowired
    OrganisationAdminService admin;

    private Import upload;

    @BeforeEach
    void nameWhatIsRead() {
        var words = new ImportWords()
                .column("code", "代码")
                .column("name", "名称")
                .column("shortName", "简称")
                .column("kind", "类别")
                .column("parent", "上级单位")
                .column("members", "党员数")
                .column("committee", "支委会")
                .column("foundedOn", "成立日期")
                .column("state", "状态")
                .value("kind", "党支部", "BRANCH")
                .value("kind", "直属单位", "INSTITUTION")
                .value("committee", "是", "true")
                .value("committee", "否", "false")
                .value("state", "在册", "true")
                .value("state", "已撤销", "false");
        upload = new Import(imports, listing, OrganisationUploadService.TARGET, null, words);
    }

    @Test
    void makesAUnitAndABranchInIt() {
        var id = upload.begin(
                HEADER + "NEWU\t新单位\t新\t直属单位\t市民政局\t\t\t\t\n" + "newb\t新单位党支部\t\t\tNEWU\t１２人\t是\t2020.7.1\t\n");
        assertThat(upload.rows(id)).extracting(ImportRow::status).containsExactly(ImportStatus.NEW, ImportStatus.NEW);

        upload.apply(id);

        var unit = row("NEWU");
        var branch = row("NEWB");
        assertThat(unit.kind()).isEqualTo(Unit.Kind.INSTITUTION);
        assertThat(branch.parent()).isEqualTo(unit.id());
        assertThat(branch.naming().shortName()).isEqualTo("新单位党支部");
        assertThat(branch.facts()).isEqualTo(new BranchFacts(12, true, 0, LocalDate.of(2020, 7, 1), null));
    }

    @Test
    void changesWhatTheFileSaysAndNothingElse() {
        var before = row("FC");
        var id = upload.begin("代码\t名称\t党员数\nFC\t" + before.name() + "\t77");

        assertThat(upload.rows(id).getFirst().remarks().notes())
                .containsExactly(
                        Import.changed("members", before.facts().members().toString()));
        upload.apply(id);

        var after = row("FC");
        assertThat(after.facts().members()).isEqualTo(77);
        assertThat(after.naming()).isEqualTo(before.naming());
        assertThat(after.parent()).isEqualTo(before.parent());
        assertThat(after.facts().foundedOn()).isEqualTo(before.facts().foundedOn());
    }

    @Test
    void judgesWhatDependsOnAMendedLineAnew() {
        var id = upload.begin(HEADER + "NEWU\t新单位\t新\t直属单位\t没有的单位\t\t\t\t\n" + "NEWB\t新单位党支部\t\t\tNEWU\t很多\t\t\t\n");
        assertThat(upload.rows(id)).extracting(ImportRow::status).containsOnly(ImportStatus.FAULTY);

        upload.mend(id, 2, "parent", "市民政局");
        upload.mend(id, 3, "members", "12");

        assertThat(upload.rows(id)).extracting(ImportRow::status).containsOnly(ImportStatus.NEW);
    }

    @Test
    void saysHowAUnitWouldChange() {
        var id = upload.begin("代码\t名称\t简称\t上级单位\n" + unitOf("FC").code() + "\t新名称\t新简称\t");

        assertThat(upload.rows(id).getFirst().remarks().notes())
                .containsExactly(
                        Import.changed("name", unitOf("FC").name()),
                        Import.changed("shortName", unitOf("FC").naming().shortName()));
    }

    @Test
    void aUnitIsDissolvedOnlyAfterAllInIt() {
        var unit = unitOf("FC");
        var alone = upload.begin("代码\t名称\t类别\t状态\n" + unit.code() + "\t" + unit.name() + "\t直属单位\t已撤销");
        assertThat(upload.rows(alone).getFirst().remarks().faults())
                .containsExactly(Problem.of("state", "organisation.unit.notEmpty"));

        var below = admin.tree().stream()
                .filter(row -> unit.id().equals(row.parent()))
                .map(row -> row.code() + "\t" + row.name() + "\t党支部\t已撤销\n")
                .collect(Collectors.joining());
        var all = upload.begin("代码\t名称\t类别\t状态\n" + below + unit.code() + "\t" + unit.name() + "\t直属单位\t已撤销");
        upload.apply(all);

        assertThat(unitOf("FC").active()).isFalse();
        var into = upload.begin(HEADER + "NB1\t支部一\t\t\t" + unit.code() + "\t\t\t\t");
        assertThat(upload.rows(into).getFirst().remarks().faults())
                .containsExactly(Problem.of("parent", "organisation.unit.dissolved"));
    }

    @Test
    void whatIsThereIsTheSame() {
        var lines =
                admin.tree().stream().map(row -> row.code() + "\t" + row.name()).collect(Collectors.joining("\n"));

        var id = upload.begin("代码\t名称\n" + lines);

        assertThat(upload.rows(id)).extracting(ImportRow::status).containsOnly(ImportStatus.SAME);
    }

    @Test
    void namesEveryFault() {
        var id = upload.begin(HEADER
                + "NB1\t支部一\t\t\t没有的单位\t\t\t\t\n"
                + "NB2\t支部二\t\t\t\t\t\t\t\n"
                + "支部\t支部三\t\t\t市民政局\t\t\t\t\n"
                + "NB4\t支部四\t\t\t市民政局\t很多\t\t2020-02-30\t\n"
                + "NB5\t支部五\t\t\t市民政局\t\t\t2030-01-01\t\n"
                + "NB4\t支部四\t\t\t市民政局\t\t\t\t\n");

        assertThat(upload.rows(id))
                .extracting(row -> row.remarks().faults().stream()
                        .map(Problem::field)
                        .toList()
                        .toString())
                .containsExactly("[parent]", "[parent]", "[code]", "[members, foundedOn]", "[foundedOn]", "[code]");
    }

    @Test
    @WithUserDetails("manager")
    void isForSystemAdministrators() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> upload.begin("代码\t名称\nFC\t福彩"));
    }

    private TreeRow unitOf(String branch) {
        var parent = row(branch).parent();
        return admin.tree().stream()
                .filter(row -> row.id().equals(parent))
                .findFirst()
                .orElseThrow();
    }

    private TreeRow row(String code) {
        return admin.tree().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

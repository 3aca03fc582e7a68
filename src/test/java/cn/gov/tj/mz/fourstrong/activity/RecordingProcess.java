package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.audit.AuditListing;
import cn.gov.tj.mz.fourstrong.organisation.BranchEntry;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * As much of the program as records activities, with its own data in the folder where it is started: several people
 * who name each record once it is saved. No configuration class, or every other test would find it.
 */
@AutoConfigurationPackage(
        basePackageClasses = {
            ActivityService.class,
            Reason.class,
            RunAsSystem.class,
            AuditListing.class,
            OrganisationAdminService.class
        })
@ComponentScan(
        basePackageClasses = {
            ActivityService.class,
            Reason.class,
            RunAsSystem.class,
            AuditListing.class,
            OrganisationAdminService.class
        })
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TaskExecutionAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@EnableMethodSecurity
@Import(TestClock.class)
final class RecordingProcess {

    /** Comes before the id of what is saved. */
    static final String SAVED = "saved ";

    private static final int PEOPLE = 3;

    static void main() {
        // as a demo it needs no first accounts, whose passwords take their time
        var program = new SpringApplicationBuilder(RecordingProcess.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--fourstrong.demo=true", "--spring.main.log-startup-info=false");
        var branch = RunAsSystem.call("首次启动", () -> {
            program.getBeanProvider(DataInitializer.class).orderedStream().forEach(DataInitializer::initialize);
            return program.getBean(OrganisationAdminService.class).createBranch(branch());
        });
        var records = program.getBean(ActivityService.class);
        for (int i = 0; i < PEOPLE; i++) {
            Thread.ofPlatform().start(() -> record(records, branch));
        }
    }

    private static BranchEntry branch() {
        var code = "P" + ProcessHandle.current().pid();
        return new BranchEntry(Scope.WHOLE, new Naming(code, code, code, 1), BranchFacts.UNKNOWN, true);
    }

    private static void record(ActivityService records, UUID branch) {
        while (true) {
            var id = RunAsSystem.call("工作人员", () -> records.record(branch, Drafts.good(), true));
            IO.println(SAVED + id);
            if (System.out.checkError()) {
                Runtime.getRuntime().halt(1); // nobody listens any more
            }
        }
    }
}

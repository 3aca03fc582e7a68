package cn.gov.tj.mz.fourstrong;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.UIFactory;
import com.vaadin.browserless.mocks.MockSpringServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test with a page that is empty until the test opens a view: the workbench takes longer than many a test. */
public abstract class VaadinTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext program;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        scanTesters();
        UIFactory page = EmptyPage::new;
        MockVaadin.setup(page, new MockSpringServlet(discoverRoutes(), program, page), lookupServices());
        initSignalsSupport();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of(VaadinTest.class.getPackageName());
    }

    /** Does not go where every new page is sent. */
    private static final class EmptyPage extends MockedUI {

        private boolean sent;

        @Override
        public void navigate(String location, QueryParameters parameters) {
            if (sent) {
                super.navigate(location, parameters);
            }
            sent = true;
        }
    }
}

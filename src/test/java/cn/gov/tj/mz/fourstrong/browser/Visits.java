package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its visitors and looks after each test whether their browsers complained; keeps pictures of failures. */
class Visits implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Visits.class);
    private static final Path PICTURES = Path.of("target", "browser-failures");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var port = SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        var language = parameter.findAnnotation(Speaks.class).map(Speaks::value).orElse("zh-CN");
        var visitor = new Visitor("http://127.0.0.1:" + port, language);
        visitors(test).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visitors = visitors(test);
        try {
            if (test.getExecutionException().isPresent()) {
                visitors.forEach(visitor -> picture(visitor, test, visitors.indexOf(visitor)));
            } else {
                assertThat(visitors).flatExtracting(Visitor::complaints).isEmpty();
            }
        } finally {
            visitors.forEach(Visitor::leave);
        }
    }

    private static void picture(Visitor visitor, ExtensionContext test, int number) {
        var name = "%s.%s-%s-%d.png"
                .formatted(
                        test.getRequiredTestClass().getSimpleName(),
                        test.getRequiredTestMethod().getName(),
                        test.getDisplayName().replaceAll("[^\\p{L}\\p{N}]+", "_"),
                        number);
        visitor.page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }

    private static List<Visitor> visitors(ExtensionContext test) {
        return test.getStore(OURS).computeIfAbsent(Present.class).all();
    }

    private record Present(List<Visitor> all) {

        private Present() {
            this(new ArrayList<>());
        }
    }
}

package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.springnative.ClientCallableAotProcessor;
import com.vaadin.flow.spring.springnative.VaadinBeanFactoryInitializationAotProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;

class SkippedNativeHintsTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    SkippedNativeHintsTest() {
        AutoConfigurationPackages.register(beans, "cn.gov.tj.mz.fourstrong.shell.ui");
        beans.registerBeanDefinition("callable", new RootBeanDefinition(ClientCallableAotProcessor.class));
        beans.registerBeanDefinition(
                "routes", new RootBeanDefinition(VaadinBeanFactoryInitializationAotProcessor.class));
    }

    @AfterEach
    void runAsAlways() {
        SpringProperties.setProperty(AbstractAotProcessor.AOT_PROCESSING, null);
    }

    @Test
    void registersTheViewsAndCollectsNoHints() {
        SpringProperties.setFlag(AbstractAotProcessor.AOT_PROCESSING);
        new SkippedNativeHints().postProcessBeanDefinitionRegistry(beans);

        var routes = beans.getBean(VaadinBeanFactoryInitializationAotProcessor.class);
        assertThat(routes.processAheadOfTime(beans)).isNull();
        assertThat(beans.getBeanNamesForType(ClientCallableAotProcessor.class)).isEmpty();
        assertThat(beans.getBeanDefinitionNames()).anyMatch(name -> name.contains("HelpView"));
    }

    @Test
    void leavesARunningProgramAlone() {
        new SkippedNativeHints().postProcessBeanDefinitionRegistry(beans);

        assertThat(beans.getBeanNamesForType(ClientCallableAotProcessor.class)).containsExactly("callable");
        assertThat(beans.getBeanDefinition("routes").getBeanClassName())
                .isEqualTo(VaadinBeanFactoryInitializationAotProcessor.class.getName());
    }
}

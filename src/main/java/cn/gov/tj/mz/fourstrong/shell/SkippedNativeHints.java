package cn.gov.tj.mz.fourstrong.shell;

import com.vaadin.flow.spring.springnative.ClientCallableAotProcessor;
import com.vaadin.flow.spring.springnative.VaadinBeanFactoryInitializationAotProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.stereotype.Component;

/**
 * Skips the hints for a native image when the program is prepared at build time: it runs on a JVM, and Vaadin reads all
 * its classes many times for them, which takes half of the preparation.
 */
@Component
class SkippedNativeHints implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (SpringProperties.getFlag(AbstractAotProcessor.AOT_PROCESSING)
                && registry instanceof ConfigurableListableBeanFactory beans) {
            for (var name : beans.getBeanNamesForType(ClientCallableAotProcessor.class, true, false)) {
                registry.removeBeanDefinition(name);
            }
            for (var name : beans.getBeanNamesForType(VaadinBeanFactoryInitializationAotProcessor.class, true, false)) {
                registry.removeBeanDefinition(name);
                registry.registerBeanDefinition(name, new RootBeanDefinition(RoutesOnly.class));
            }
        }
    }

    /** Registers the views as beans, as Vaadin does before it collects hints. */
    static class RoutesOnly extends VaadinBeanFactoryInitializationAotProcessor {

        @Override
        public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
                ConfigurableListableBeanFactory beanFactory) {
            super.processAheadOfTime(beanFactory);
            return null;
        }
    }
}

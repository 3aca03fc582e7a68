package cn.gov.tj.mz.fourstrong.shell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks first whether port, data and database can be had: nothing is opened or changed when they cannot. */
class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SERVER = "jdbc:postgresql:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        if (context instanceof WebServerApplicationContext) {
            expectFreePort(settings);
        }
        expectDatabase(settings);
        DataLock.acquire(settings.getRequiredProperty("spring.datasource.url"))
                .ifPresent(lock -> registerLock(lock, (DefaultListableBeanFactory) context.getBeanFactory()));
    }

    /** What is registered first is closed last: after the database. */
    private static void registerLock(DataLock lock, DefaultListableBeanFactory beans) {
        beans.registerDisposableBean("dataLock", lock::close);
    }

    private static void expectDatabase(Environment settings) {
        var url = settings.getRequiredProperty("spring.datasource.url");
        if (url.startsWith(SERVER)) {
            try {
                DriverManager.getConnection(
                                url,
                                settings.getProperty("spring.datasource.username"),
                                settings.getProperty("spring.datasource.password"))
                        .close();
            } catch (SQLException problem) {
                // what follows the question mark may hold a password
                throw new CannotStart("shell.start.database", url.split("\\?")[0], problem.getMessage());
            }
        }
    }

    private static void expectFreePort(Environment settings) {
        int port = settings.getRequiredProperty("server.port", Integer.class);
        try {
            var address = InetAddress.getByName(settings.getRequiredProperty("server.address"));
            new ServerSocket(port, 1, address).close();
        } catch (IOException problem) {
            throw new CannotStart("shell.start.port", String.valueOf(port), problem.getMessage());
        }
    }
}

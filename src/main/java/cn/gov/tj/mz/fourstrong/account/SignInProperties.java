package cn.gov.tj.mz.fourstrong.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict sign-in is; set by {@code fourstrong.sign-in.*}.
 *
 * @param passwordLength least number of characters of a password
 * @param passwordClasses how many of capital letters, small letters, digits and special characters it needs, 1 to 4
 * @param failures how many refused sign-ins in a row lock an account
 * @param lock how long it stays locked
 */
@ConfigurationProperties("fourstrong.sign-in")
record SignInProperties(
        @DefaultValue("8") int passwordLength,
        @DefaultValue("3") int passwordClasses,
        @DefaultValue("5") int failures,
        @DefaultValue("30m") Duration lock) {}

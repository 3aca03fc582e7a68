package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.TestClock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.CannotCreateTransactionException;

/** Attempts at the same time, while the comparison of passwords takes as long as a test wants it to. */
@ApplicationTest
@Tag("database")
class SignInAttemptsTest {

    private static final String RIGHT = "Demo#2026";

    @Autowired
    SignInAttempts attempts;

    @Autowired
    AuthenticationEventPublisher events;

    @Autowired
    PasswordEncoder real;

    @Autowired
    JdbcClient database;

    private final AtomicInteger compared = new AtomicInteger();
    private CountDownLatch comparing = new CountDownLatch(0);
    private CountDownLatch released = new CountDownLatch(0);
    private AuthenticationManager manager;
    private String hash;
    private long before;

    @BeforeEach
    void prepare() {
        hash = database.sql("select password_hash from account where username = 'clerk2'")
                .query(String.class)
                .single();
        manager = new PasswordConfiguration().authenticationManager(attempts, new SlowEncoder(), events);
        before = database.sql("select max(number) from audit_entry")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void unlock() {
        database.sql("update account set failures = 0, locked_until = null, enabled = true where username = 'clerk2'")
                .update();
    }

    @Test
    void comparesFiveOfEightyGuessesAtOnce() throws Exception {
        var refused = new CountDownLatch(75);
        released = refused;
        try (var strangers = Executors.newFixedThreadPool(80)) {
            var guesses = Stream.generate(() -> strangers.submit(() -> {
                        var isIn = signInOnceTheDatabaseHasTime("wrong");
                        refused.countDown();
                        return isIn;
                    }))
                    .limit(80)
                    .toList();
            for (var guess : guesses) {
                assertThat(guess.get()).isFalse();
            }
        }

        assertThat(compared).hasValue(5);
        assertThat(reasons("account.signInRefused"))
                .hasSize(80)
                .filteredOn("{\"reason\":\"BadCredentials\"}"::equals)
                .hasSize(5);
        assertThat(reasons("account.locked")).containsExactly("{\"until\":\"2026-11-23T02:30:00Z\"}");
    }

    @Test
    void refusesTheRightPasswordPastTheLimit() throws Exception {
        try (var strangers = Executors.newFixedThreadPool(5)) {
            var guesses = begin(strangers, "wrong", "wrong", "wrong", "wrong", "wrong");
            assertThatExceptionOfType(LockedException.class).isThrownBy(() -> authenticate(RIGHT));
            released.countDown();
            for (var guess : guesses) {
                assertThat(guess.get()).isFalse();
            }
        }

        assertThat(compared).hasValue(5);
        TestClock.daysLater(1, () -> assertThat(signIn(RIGHT)).isTrue());
    }

    @Test
    void letsInWhoeverKnowsThePasswordInTwoWindowsAtOnce() throws Exception {
        try (var windows = Executors.newFixedThreadPool(2)) {
            var both = begin(windows, RIGHT, RIGHT);
            released.countDown();
            for (var window : both) {
                assertThat(window.get()).isTrue();
            }
        }

        assertThat(failures()).isZero();
        assertThat(reasons("account.signedIn")).hasSize(2);
    }

    @Test
    void opensWithASuccessThatWasAmongTheLastAllowed() throws Exception {
        try (var people = Executors.newFixedThreadPool(5)) {
            var guesses = begin(people, "wrong", "wrong", "wrong", "wrong", RIGHT);
            released.countDown();
            assertThat(guesses.getLast().get()).isTrue();
            for (var guess : guesses.subList(0, 4)) {
                assertThat(guess.get()).isFalse();
            }
        }

        assertThat(signIn(RIGHT)).isTrue();
    }

    @Test
    void isOpenAgainAfterAWhileWhenTheProgramEndedAmidstTheAttempts() {
        for (var i = 0; i < 5; i++) {
            attempts.begin("clerk2");
        }

        assertThat(signIn(RIGHT)).isFalse();
        TestClock.daysLater(1, () -> assertThat(signIn(RIGHT)).isTrue());
    }

    @Test
    void countsNothingForADisabledAccount() {
        database.sql("update account set enabled = false where username = 'clerk2'")
                .update();

        for (var i = 0; i < 6; i++) {
            assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> authenticate(RIGHT));
        }
        assertThat(compared).hasValue(0);
        assertThat(failures()).isZero();
    }

    @Test
    void comparesARefusedPasswordForAsLongWithWhatNobodyHas() {
        var hash = attempts.begin("clerk2").getPassword();
        for (var i = 0; i < 4; i++) {
            attempts.begin("clerk2");
        }

        var other = attempts.begin("clerk2").getPassword();
        assertThat(other).startsWith(hash.substring(0, "{bcrypt}$2a$10$".length()));
        assertThat(real.matches(RIGHT, hash)).isTrue();
        assertThat(real.matches(RIGHT, other)).isFalse();
    }

    /** Begins attempts and returns when all of them are being compared, until the test releases them. */
    private List<Future<Boolean>> begin(ExecutorService people, String... passwords) throws InterruptedException {
        comparing = new CountDownLatch(passwords.length);
        released = new CountDownLatch(1);
        var begun = Stream.of(passwords)
                .map(password -> people.submit(() -> signIn(password)))
                .toList();
        assertThat(comparing.await(30, TimeUnit.SECONDS)).isTrue();
        return begun;
    }

    /** Eighty share ten connections, and each waits five seconds for one at most: too short on a slow machine. */
    private boolean signInOnceTheDatabaseHasTime(String password) {
        while (true) {
            try {
                return signIn(password);
            } catch (CannotCreateTransactionException | InternalAuthenticationServiceException _) {
                continue;
            }
        }
    }

    private boolean signIn(String password) {
        try {
            return authenticate(password).isAuthenticated();
        } catch (InternalAuthenticationServiceException busy) {
            throw busy;
        } catch (AuthenticationException _) {
            return false;
        }
    }

    private Authentication authenticate(String password) {
        return manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("clerk2", password));
    }

    private int failures() {
        return database.sql("select failures from account where username = 'clerk2'")
                .query(Integer.class)
                .single();
    }

    private List<String> reasons(String action) {
        return database.sql("select details from audit_entry where number > :before and action = :action")
                .param("before", before)
                .param("action", action)
                .query(String.class)
                .list();
    }

    /** Counts what is compared with the password of the account, and waits in the middle of it. */
    private final class SlowEncoder implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            if (!encoded.equals(hash)) {
                return false;
            }
            compared.incrementAndGet();
            comparing.countDown();
            try {
                return released.await(30, TimeUnit.SECONDS) && RIGHT.contentEquals(password);
            } catch (InterruptedException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}

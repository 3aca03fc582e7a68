package cn.gov.tj.mz.fourstrong;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Classes of the program that somebody wrote: neither tests nor what the build generates beside them. */
final class WrittenByPeople implements ImportOption {

    private static final Pattern GENERATED = Pattern.compile(".*(__|\\$\\$)[^/]*\\.class");
    private static final ImportOption NO_TESTS = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TESTS.includes(location) && !location.contains("/spring-aot/") && !location.matches(GENERATED);
    }
}

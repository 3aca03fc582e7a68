package cn.gov.tj.mz.fourstrong.screen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a grid keeps how one person arranged it. */
final class GridMemory {

    private final String name;
    private @Nullable String text;

    GridMemory(String name) {
        this.name = "grid." + name;
    }

    Optional<GridSettings> read() {
        return Optional.ofNullable(text).flatMap(GridSettings::parse);
    }

    void write(GridSettings settings) {
        text = settings.text();
    }

    void forget() {
        text = null;
    }
}

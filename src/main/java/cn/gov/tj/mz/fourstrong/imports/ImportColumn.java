package cn.gov.tj.mz.fourstrong.imports;

/**
 * A column that can be imported.
 *
 * @param required whether nothing can be imported without it
 */
public record ImportColumn(String key, boolean required) {

    public static ImportColumn required(String key) {
        return new ImportColumn(key, true);
    }

    public static ImportColumn optional(String key) {
        return new ImportColumn(key, false);
    }
}

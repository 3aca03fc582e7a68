package cn.gov.tj.mz.fourstrong.exchange;

/** Names of sheets, as spreadsheets take them. */
final class SheetName {

    private static final int LONGEST = 31;
    private static final String NOT_ALLOWED = "[\\p{Cntrl}\\\\/:*?\\[\\]']+";
    private static final String RESERVED = "History";

    private SheetName() {}

    /** @param number which sheet of the list it is; the first has none behind its name */
    static String of(String list, int number) {
        var name = list.replaceAll(NOT_ALLOWED, "_");
        var suffix = number > 1 ? " (" + number + ")" : "";
        var usual = name.isEmpty() || name.equalsIgnoreCase(RESERVED) ? name + "_" : name;
        return begin(usual, LONGEST - suffix.length()) + suffix;
    }

    private static String begin(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}

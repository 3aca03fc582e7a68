package cn.gov.tj.mz.fourstrong.paper;

import java.util.List;

/** A part of a kind of paper, from top to bottom. Fields are called by codes; people see the words of these. */
public sealed interface PaperPart {

    /** The large title in the middle. */
    record Title(String field) implements PaperPart {}

    /** A line in the middle below it. */
    record Subtitle(String field) implements PaperPart {}

    /** A paragraph. */
    record Text(String field) implements PaperPart {}

    /** A paragraph that is the same on every sheet. */
    record Fixed(String key) implements PaperPart {}

    /** A heading between two parts. */
    record Heading(String key) implements PaperPart {}

    /** A table with a line for each field, its name at the left. */
    record Lines(List<String> fields) implements PaperPart {}

    /** A table with as many rows as there are; its heading repeats on each page. */
    record Table(String code, List<Column> columns) implements PaperPart {}

    /** Places to sign, as the paper on screen has them. */
    record Signatures(List<String> keys) implements PaperPart {}

    /** @param width beside those of the other columns */
    record Column(String code, int width) {}
}

package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.standard.Problem;

/**
 * What is wrong with a file that somebody brings.
 *
 * @param line of the faulty cell, the first is 1; 0 for the file as a whole
 * @param problem on the column
 */
public record FileFault(String file, int line, Problem problem) {

    boolean isSamePlace(FileFault other) {
        return isAt(other.file, other.line, other.problem.field());
    }

    boolean isAt(String file, int line, String column) {
        return this.file.equals(file) && this.line == line && problem.field().equals(column);
    }
}

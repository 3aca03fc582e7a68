/** Rubrics as files: read, checked cell by cell, imported and exported. Not for other modules. */
@NullMarked
package cn.gov.tj.mz.fourstrong.rubric.file;

import org.jspecify.annotations.NullMarked;

package cn.gov.tj.mz.fourstrong.rubric;

/** A file that somebody brings. */
public record GivenFile(String name, byte[] content) {}

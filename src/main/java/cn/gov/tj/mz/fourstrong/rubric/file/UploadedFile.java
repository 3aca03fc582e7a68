package cn.gov.tj.mz.fourstrong.rubric.file;

/** A file that somebody brings. */
public record UploadedFile(String name, byte[] content) {}

package cn.gov.tj.mz.fourstrong.standard;

/** Something that the caller may begin at once, wherever they are; the route is the page where it is done. */
public record Command(Words title, String route) {}

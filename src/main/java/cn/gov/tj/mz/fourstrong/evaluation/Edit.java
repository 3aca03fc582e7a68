package cn.gov.tj.mz.fourstrong.evaluation;

/** What somebody saw in a cell, and what they made of it; parts that are equal in both were not touched. */
public record Edit(Cell seen, Cell typed) {}

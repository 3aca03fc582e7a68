package cn.gov.tj.mz.fourstrong.paper;

import java.util.List;

/** A feature with kinds of paper that have templates. */
@FunctionalInterface
public interface PaperForms {

    List<PaperForm> forms();
}

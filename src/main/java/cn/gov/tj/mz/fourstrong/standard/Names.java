package cn.gov.tj.mz.fourstrong.standard;

import java.util.List;

/** How things are called in every language, for those who look for them in whichever they know. */
public interface Names {

    List<String> of(Words words);
}

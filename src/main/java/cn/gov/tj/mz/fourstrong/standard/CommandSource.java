package cn.gov.tj.mz.fourstrong.standard;

import java.util.List;

/** A feature in which the caller may begin something. */
public interface CommandSource {

    /** What the one who is signed in may begin; empty when nothing. */
    List<Command> forCaller();
}

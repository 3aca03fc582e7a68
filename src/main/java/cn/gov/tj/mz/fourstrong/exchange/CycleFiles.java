package cn.gov.tj.mz.fourstrong.exchange;

import java.util.List;

/** A feature with lists about one cycle, each from the service that gives it on the screen. */
public interface CycleFiles {

    /** Those that the caller may see, in their language; read only when they are written. */
    List<ExportFile<?>> ofCycle(String code);
}

package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import java.util.UUID;

/** A figure of a branch that may belong to one of its series, with the record that tells it. */
record SeriesFigure(UUID branch, UUID activity, Figure figure) {}

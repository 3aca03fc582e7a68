import { dots, isEmpty, names, shapeOf, scale, widest, wrapped } from './layout.js';
import { legend } from './legend.js';
import { strokes } from './provisional.js';

/** A trend: names stand at the ends of the lines where there is room, else in a legend. */
export function lines({ data, look, width, colours, write, read }) {
  const lasts = data.series.map(({ values }) => values.findLastIndex((value) => value !== null));
  const long = ({ name, provisional }, s) => (provisional[lasts[s]] ? `${name} ${read(s, lasts[s])}` : name);
  const fits = (label) => widest(data.series.map(label), look) + 34 < width * 0.3;
  const label = fits(long) ? long : ({ name }) => name;
  const room = widest(data.series.map(label), look) + 34;
  const ends = data.series.length > 1 && data.series.length <= 8 && fits(label) && !data.series.some(isEmpty);
  // a name amid the picture would lie on lines that go on: then the legend has the names
  const reaches = lasts.map((last) => last === data.categories.length - 1);
  const foot = legend({ data, look, width, write }, { lines: true, own: data.series.length > 1 && !(ends && !reaches.includes(false)) });
  // all names of points in time where they fit in lines of their own
  const slot = (width - 48 - (ends ? room : 12)) / Math.max(1, data.categories.length - 1) - 8;
  const folded = names(data.categories).map((name) => wrapped(name, look, slot));
  const all = slot > 40 * look.k && widest(folded.flat(), look) <= slot;
  const kinds = [...Map.groupBy(data.categories.keys(), (c) => data.categories[c].kind)]; // half-years are not years
  const option = {
    grid: {
      left: 8,
      right: ends ? room : 12,
      top: 14,
      bottom: 4 + foot.height,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: foot.option,
    xAxis: {
      type: 'category',
      data: all ? folded.map((lines) => lines.join('\n')) : names(data.categories),
      boundaryGap: data.categories.length === 1,
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
      axisLabel: { color: look['text-2'], fontSize: 12 * look.k, ...(all ? { interval: 0 } : { hideOverlap: true }) },
    },
    yAxis: {
      type: 'value',
      ...scale(data),
      splitLine: { lineStyle: { color: look.line } },
      axisLabel: { color: look['text-2'], fontSize: 12 * look.k },
    },
    series: data.series
      .flatMap((one, s) => {
        const line = {
          index: s,
          type: 'line',
          name: one.name,
          symbol: shapeOf(one, s),
          symbolSize: 8,
          showAllSymbol: true,
          lineStyle: { width: 2, color: colours[s], type: one.role === 'REFERENCE' ? dots : 'solid' },
          color: colours[s],
          endLabel: {
            show: ends && reaches[s],
            formatter: () => `{mark|●}${label(one, s)}`, // names make room for one another and may leave their line
            rich: { mark: { color: colours[s], fontSize: 8 * look.k, padding: [0, 4, 0, 0] } },
            color: look.text,
            lineHeight: 18 * look.k,
            distance: 6,
            padding: [0, 2],
            backgroundColor: look.surface,
          },
          labelLayout: { moveOverlap: 'shiftY' },
        };
        const ending = lasts[s] < 0 ? undefined : data.categories[lasts[s]].kind;
        return kinds.flatMap(([kind, among]) => {
          const endLabel = { ...line.endLabel, show: line.endLabel.show && kind === ending };
          return strokes(one, { ...line, endLabel }, look, { place: (value, i) => [among[i], value], among });
        });
      })
      .concat(foot.silent),
  };
  return { option, trigger: 'axis', height: 256 * look.k + foot.height };
}

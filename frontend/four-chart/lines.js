import { hollow, isEmpty, legend, names, shapes, span, widest } from './layout.js';

/** A trend: names stand at the ends of the lines where there is room, else in a legend. */
export function lines({ data, look, width, colours, write }) {
  const room = widest(names(data.series), look) + 20;
  const ends = data.series.length > 1 && data.series.length <= 8 && room < width * 0.3 && !data.series.some(isEmpty);
  // where most lines end their names make room for one another; those of lines that end elsewhere are alone there
  const lasts = data.series.map(({ values }) => values.findLastIndex((value) => value !== null));
  const often = (end) => lasts.filter((last) => last === end).length;
  const crowd = lasts.reduce((most, end) => (often(end) > often(most) ? end : most), -1);
  const foot = data.series.length > 1 && !ends ? legend({ data, look, width, write }, { icon: 'inherit', sample: 22 }) : null;
  const option = {
    grid: {
      left: 8,
      right: ends ? room : 12,
      top: 14,
      bottom: 4 + (foot?.height ?? 0),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: { show: foot !== null, ...foot?.option },
    xAxis: {
      type: 'category',
      data: names(data.categories),
      boundaryGap: data.categories.length === 1,
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
      axisLabel: { color: look['text-2'], hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: data.max !== null,
      minInterval: data.decimals ? undefined : 1,
      ...span(data),
      splitLine: { lineStyle: { color: look.line } },
      axisLabel: { color: look['text-2'] },
    },
    series: data.series.map(({ name, values, role }, s) => ({
      type: 'line',
      name,
      data: values.map((value, c) => ({ value, mark: [s, c] })),
      symbol: shapes[s % shapes.length],
      symbolSize: 8,
      showAllSymbol: true,
      itemStyle: s >= shapes.length ? hollow(colours[s], look) : {},
      lineStyle: { width: 2, color: colours[s], type: role === 'REFERENCE' ? 'dashed' : 'solid' },
      endLabel: {
        show: ends,
        formatter: '{a}',
        color: look.text,
        lineHeight: 18,
        distance: 6,
        padding: [0, 2],
        backgroundColor: look.surface,
      },
      labelLayout: { moveOverlap: lasts[s] === crowd ? 'shiftY' : undefined },
    })),
  };
  return { option, trigger: 'axis', height: 256 + (foot?.height ?? 0) };
}

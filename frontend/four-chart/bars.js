import { names, quiet, widest, wrapped } from './layout.js';
import { legend } from './legend.js';
import { openFill } from './provisional.js';

/** Ranking: one row a category, its number at the end; bars start at zero and full marks are the whole track. */
export function bars({ data, look, width, paint, write, read }) {
  const many = data.series.length > 1;
  const foot = legend({ data, look, width, write });
  const numbers = data.series.flatMap(({ values }, s) => values.map((value, c) => read(s, c)));
  const option = {
    grid: {
      left: 4,
      right: widest(numbers, look, 13) + 12,
      top: 4,
      bottom: foot.height,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: foot.option,
    xAxis: { type: 'value', min: 0, max: data.max ?? undefined, ...quiet, axisLabel: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names(data.categories).map((name) => wrapped(name, look, width * 0.34, 13).join('\n')),
      ...quiet,
      axisLabel: { color: look.text, fontSize: 13 * look.k, margin: 12, interval: 0 },
    },
    series: data.series.map(({ name, values, provisional }, s) => ({
      type: 'bar',
      name,
      // a missing number has no length, only its word
      data: values.map((value, c) => ({
        value: value ?? 0,
        mark: [s, c],
        itemStyle: provisional[c] ? openFill(paint(s, c), look) : { color: paint(s, c) },
      })),
      barMaxWidth: 18 * look.k,
      barGap: '20%',
      showBackground: !many && data.max !== null,
      backgroundStyle: { color: look.page, borderRadius: 3 },
      itemStyle: { borderRadius: 3 },
      label: {
        show: true,
        position: 'right',
        color: look.text,
        fontSize: 13 * look.k,
        formatter: ({ dataIndex }) => read(s, dataIndex),
      },
    })).concat(foot.silent),
  };
  return { option, height: data.categories.length * (many ? data.series.length * 20 + 16 : 34) * look.k + 8 + foot.height };
}

/** Amounts over time: one column a category, series on top of one another. */
export function stackedBars({ data, look, width, colours, write }) {
  const foot = legend({ data, look, width, write });
  const option = {
    grid: { left: 8, right: 8, top: 14, bottom: foot.height, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: foot.option,
    xAxis: {
      type: 'category',
      data: names(data.categories),
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
      axisLabel: { color: look['text-2'], fontSize: 12 * look.k, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitLine: { lineStyle: { color: look.line } },
      axisLabel: { color: look['text-2'], fontSize: 12 * look.k },
    },
    series: data.series
      .map(({ name, values, provisional }, s) => ({
        type: 'bar',
        name,
        stack: 'all',
        data: values.map((value, c) => ({
          value,
          mark: [s, c],
          itemStyle: provisional[c] ? openFill(colours[s], look) : { borderColor: look.surface, borderWidth: 1 },
        })),
        barMaxWidth: 26,
      }))
      .concat(foot.silent),
  };
  return { option, trigger: 'axis', height: 230 * look.k + foot.height };
}

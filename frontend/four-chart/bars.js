import { inkOn } from './look.js';
import { legend, names, widest, wrapped } from './layout.js';

const quiet = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };

/** Ranking: one row a category, its number at the end; bars start at zero and full marks are the whole track. */
export function bars({ data, look, width, write }) {
  const many = data.series.length > 1;
  const foot = many ? legend({ data, look, width, write }) : { height: 0 };
  const numbers = data.series.flatMap(({ values }) => values.map((value) => write(value)));
  const option = {
    grid: {
      left: 4,
      right: widest(numbers, look, 13) + 12,
      top: 4,
      bottom: foot.height,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: { show: many, ...foot.option },
    xAxis: { type: 'value', min: 0, max: data.max ?? undefined, ...quiet, axisLabel: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names(data.categories).map((name) => wrapped(name, look, width * 0.34, 13).join('\n')),
      ...quiet,
      axisLabel: { color: look.text, fontSize: 13, margin: 12, interval: 0 },
    },
    series: data.series.map(({ name, values }, s) => ({
      type: 'bar',
      name,
      // a missing number has no length, only its word
      data: values.map((value, c) => ({ value: value ?? 0, mark: [s, c] })),
      barMaxWidth: 18,
      barGap: '20%',
      showBackground: !many && data.max !== null,
      backgroundStyle: { color: look.page, borderRadius: 3 },
      itemStyle: { borderRadius: 3 },
      label: {
        show: true,
        position: 'right',
        color: look.text,
        fontSize: 13,
        formatter: ({ dataIndex }) => write(values[dataIndex]),
      },
    })),
  };
  return { option, height: data.categories.length * (many ? data.series.length * 20 + 16 : 34) + 8 + foot.height };
}

/** Amounts over time: one column a category, series on top of one another. */
export function stackedBars({ data, look, width, write }) {
  const foot = legend({ data, look, width, write });
  const option = {
    grid: { left: 8, right: 8, top: 14, bottom: foot.height, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: foot.option,
    xAxis: {
      type: 'category',
      data: names(data.categories),
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
      axisLabel: { color: look['text-2'], hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitLine: { lineStyle: { color: look.line } },
      axisLabel: { color: look['text-2'] },
    },
    series: data.series.map(({ name, values }, s) => ({
      type: 'bar',
      name,
      stack: 'all',
      data: values.map((value, c) => ({ value, mark: [s, c] })),
      barMaxWidth: 26,
      itemStyle: { borderColor: look.surface, borderWidth: 1 },
    })),
  };
  return { option, trigger: 'axis', height: 230 + foot.height };
}

/** Parts of a whole in one row: each as wide as its share, named inside where its name fits. */
export function band({ data, look, width, colours, write }) {
  const values = data.series.map((series) => series.values[0]);
  const total = values.reduce((sum, value) => sum + (value ?? 0), 0);
  const named = (s) => `${data.series[s].name} ${write(values[s])}`;
  const label = (name) => named(names(data.series).indexOf(name));
  const inside = (s) =>
    [named(s), write(values[s])].find((text) => widest([text], look, 13) + 12 < (values[s] / total) * width) ?? '';
  const foot = legend({ data, look, width, write }, { label });
  const drawn = values.map((value, s) => s).filter((s) => values[s] > 0);
  const option = {
    grid: { left: 0, right: 0, top: 8, height: 34 },
    legend: { ...foot.option, selectedMode: false },
    xAxis: { type: 'value', min: 0, max: total || 1, ...quiet, axisLabel: { show: false } },
    yAxis: { type: 'category', data: names(data.categories), ...quiet, axisLabel: { show: false } },
    series: data.series.map(({ name }, s) => ({
      type: 'bar',
      name,
      stack: 'all',
      data: [{ value: values[s], mark: [s, 0] }],
      barWidth: 34,
      itemStyle: {
        borderColor: look.surface,
        borderWidth: 1,
        borderRadius: [s === drawn[0], s === drawn.at(-1), s === drawn.at(-1), s === drawn[0]].map((end) => (end ? 4 : 0)),
      },
      label: { show: values[s] > 0, color: inkOn(colours[s], look), fontSize: 13, formatter: () => inside(s) },
    })),
  };
  return { option, height: 52 + foot.height };
}

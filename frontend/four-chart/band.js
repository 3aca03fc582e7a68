import { names, quiet, widest } from './layout.js';
import { legend } from './legend.js';
import { hatch, inkOn } from './look.js';
import { openFill } from './provisional.js';
import { leads } from './table.js';

/** Parts of a whole in one row: each as wide as its share, named inside where its name fits. */
export function band({ data, look, width, colours, write }) {
  const thick = 34 * look.k;
  const values = data.series.map((series) => series.values[0]);
  const total = values.reduce((sum, value) => sum + (value ?? 0), 0);
  const named = (s) => `${data.series[s].name} ${write(values[s])}`;
  const inside = (s) =>
    [named(s), write(values[s])].find((text) => widest([text], look, 13) + 12 < (values[s] / total) * width) ?? '';
  const foot = legend({ data, look, width, write }, { label: (one) => named(data.series.indexOf(one)) });
  const drawn = values.map((value, s) => s).filter((s) => values[s] > 0);
  const rest = { color: hatch(look), borderColor: look.line, borderWidth: 1 };
  const fills = data.series.map(({ role, provisional }, s) => {
    if (role === 'REST') return rest;
    return provisional[0] ? openFill(colours[s], look) : { color: colours[s], borderColor: look.surface, borderWidth: 1 };
  });
  const ink = (s) => (data.series[s].role === 'REST' ? look['text-2'] : inkOn(fills[s].color, look));
  const option = {
    grid: { left: 1, right: 1, top: 8, height: thick },
    legend: { ...foot.option, selectedMode: false },
    xAxis: { type: 'value', min: 0, max: total || 1, ...quiet, axisLabel: { show: false } },
    yAxis: { type: 'category', data: names(data.categories), ...quiet, axisLabel: { show: false } },
    series: data.series
      .map(({ name }, s) => ({
        type: 'bar',
        name,
        stack: 'all',
        data: [{ value: values[s], mark: [s, 0] }],
        barWidth: thick,
        cursor: leads(data, s, 0) ? 'pointer' : 'default',
        itemStyle: {
          ...fills[s],
          borderRadius: [s === drawn[0], s === drawn.at(-1), s === drawn.at(-1), s === drawn[0]].map((end) => (end ? 4 : 0)),
        },
        label: { show: values[s] > 0, color: ink(s), fontSize: 13 * look.k, formatter: () => inside(s) },
      }))
      .concat(foot.silent),
  };
  return { option, height: thick + 18 + foot.height };
}

import { dots, hollow, shapeOf, scale, widest, wrapped } from './layout.js';
import { legend } from './legend.js';
import { strokes } from './provisional.js';

/**
 * The net is ECharts' radar, the lines lie over it on polar coordinates: a radar series would draw a missing value as
 * a point in the centre, a line leaves it out.
 */
export function radar({ data, look, width, colours, write }) {
  const own = data.series.filter(({ role }) => role === 'VALUE');
  const { min, max, interval } = scale(data);
  const folded = data.categories.map(({ name }) => wrapped(name, look, width / 4, 13));
  const labels = folded.map((parts, c) => {
    const text = parts.map((part) => `{name|${part}}`).join('\n');
    const value = own[0]?.values[c];
    return own.length === 1 ? `${text}\n{${value === null ? 'none' : 'value'}|${write(value)}}` : text;
  });
  const radius = Math.max(56, Math.min(112 * look.k, width / 2 - widest(folded.flat(), look, 13) - 18));
  const foot = legend({ data, look, width, write }, { lines: true });
  const lines = Math.max(...labels.map((label) => label.split('\n').length));
  const margin = lines * 20 * look.k + 12;
  const place = { center: ['50%', radius + margin], radius };
  const clockwise = (list) => [list[0], ...list.slice(1).reverse()]; // the net runs the other way
  const option = {
    radar: {
      ...place,
      indicator: clockwise(labels).map((name) => ({ name, min, max })),
      splitNumber: (max - min) / interval,
      splitArea: { show: false },
      splitLine: { lineStyle: { color: look.line } },
      axisLine: { lineStyle: { color: look.line } },
      axisNameGap: 6,
      axisName: {
        rich: {
          name: { color: look.text, fontSize: 13 * look.k, lineHeight: 20 * look.k, align: 'center' },
          none: { color: look['text-2'], fontSize: 13 * look.k, lineHeight: 20 * look.k, align: 'center' },
          value: { color: colours[0], fontSize: 13 * look.k, fontWeight: 600, lineHeight: 20 * look.k, align: 'center' },
        },
      },
      triggerEvent: data.clickable,
    },
    polar: place,
    angleAxis: { type: 'value', min: 0, max: data.categories.length, startAngle: 90, clockwise: true, show: false },
    radiusAxis: {
      type: 'value',
      min,
      max,
      interval,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        color: look['text-2'],
        fontSize: 10 * look.k,
        margin: 4,
        formatter: (value, tick) => (tick === 0 || value === max ? value : ''),
      },
    },
    legend: { selectedMode: false, ...foot.option },
    series: data.series
      .flatMap((one, s) => {
        const reference = one.role === 'REFERENCE';
        const line = {
          index: s,
          type: 'line',
          name: one.name,
          coordinateSystem: 'polar',
          symbol: shapeOf(one, s),
          symbolSize: reference ? 5 : 8,
          itemStyle: reference ? hollow(colours[s], look) : {},
          color: colours[s],
          lineStyle: { width: 2, color: colours[s], type: reference ? dots : 'solid' },
          areaStyle: !reference && own.length === 1 ? { color: colours[s], opacity: 0.12, origin: 'start' } : undefined,
          z: reference ? 2 : 3,
        };
        return strokes(one, line, look, { place: (value, i) => [value, i], ring: true });
      })
      .concat(foot.silent.map((one) => ({ ...one, coordinateSystem: 'polar' }))),
  };
  const first = Math.max(0, data.series.indexOf(own[0]));
  const axes = Object.fromEntries(labels.map((label, c) => [label, [first, c]]));
  return { option, axes, height: 2 * (radius + margin) + foot.height };
}

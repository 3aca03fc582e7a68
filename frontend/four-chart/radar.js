import { hollow, legend, names, shapes, span, widest, wrapped } from './layout.js';

/**
 * The net is ECharts' radar, the lines lie over it on polar coordinates: a radar series would draw a missing value as
 * a point in the centre, a line leaves it out.
 */
export function radar({ data, look, width, colours, write }) {
  const own = data.series.filter(({ role }) => role === 'VALUE');
  const { min = 0, max, interval } = span(data, (data.max ?? 0) / 10);
  const folded = data.categories.map(({ name }) => wrapped(name, look, width / 4, 13));
  const labels = folded.map((parts, c) => {
    const text = parts.map((part) => `{name|${part}}`).join('\n');
    const value = own[0]?.values[c];
    return own.length === 1 ? `${text}\n{${value === null ? 'none' : 'value'}|${write(value)}}` : text;
  });
  const radius = Math.max(56, Math.min(112, width / 2 - widest(folded.flat(), look, 13) - 18));
  const foot = data.series.length > 1 ? legend({ data, look, width, write }, { icon: 'inherit', sample: 22 }) : { height: 0 };
  const lines = Math.max(...labels.map((label) => label.split('\n').length));
  const margin = lines * 20 + 12;
  const place = { center: ['50%', radius + margin], radius };
  const clockwise = (list) => [list[0], ...list.slice(1).reverse()]; // the net runs the other way
  const points = (values) => [...values, values[0]];
  const option = {
    radar: {
      ...place,
      indicator: clockwise(labels).map((name) => ({ name, min, max })),
      splitNumber: interval ? Math.round((max - min) / interval) : 4,
      splitArea: { show: false },
      splitLine: { lineStyle: { color: look.line } },
      axisLine: { lineStyle: { color: look.line } },
      axisNameGap: 6,
      axisName: {
        rich: {
          name: { color: look.text, fontSize: 13, lineHeight: 20, align: 'center' },
          none: { color: look['text-2'], fontSize: 13, lineHeight: 20, align: 'center' },
          value: { color: colours[0], fontSize: 13, fontWeight: 600, lineHeight: 20, align: 'center' },
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
        fontSize: 10,
        margin: 4,
        formatter: (value, tick) => (tick === 0 || value === max ? value : ''),
      },
    },
    legend: { show: data.series.length > 1, selectedMode: false, ...foot.option },
    series: data.series.map(({ name, values, role }, s) => ({
      type: 'line',
      name,
      coordinateSystem: 'polar',
      data: points(values).map((value, i) => ({ value: [value, i], mark: [s, i % values.length] })),
      symbol: shapes[s % shapes.length],
      itemStyle: role === 'REFERENCE' || s >= shapes.length ? hollow(colours[s], look) : {},
      symbolSize: role === 'REFERENCE' ? 5 : 8,
      lineStyle: { width: 2, color: colours[s], type: role === 'REFERENCE' ? 'dashed' : 'solid' },
      areaStyle: role === 'VALUE' && own.length === 1 ? { opacity: 0.12, origin: 'start' } : undefined,
      z: role === 'REFERENCE' ? 2 : 3,
    })),
  };
  const first = Math.max(0, data.series.indexOf(own[0]));
  const axes = Object.fromEntries(labels.map((label, c) => [label, [first, c]]));
  return { option, axes, height: 2 * (radius + margin) + foot.height };
}

import { inkOn, mix } from './look.js';
import { names, span, widest, wrapped } from './layout.js';

/** Rows × columns with the number in each cell; a total stands beside them without a colour. */
export function heatMap({ data, look, width, write }) {
  const beside = Math.min(width * 0.3, widest(names(data.categories), look, 13) + 14);
  const cell = (width - beside) / data.series.length;
  const heads = names(data.series).map((name) => wrapped(name, look, cell - 4));
  const upright = widest(heads.flat(), look) > cell - 2; // a word is wider than its column
  const head = upright ? widest(names(data.series), look) : 16 * Math.max(...heads.map((lines) => lines.length));
  const scored = data.series.filter(({ role }) => role === 'VALUE');
  const { min = 0, max = 1 } = span({ series: scored, max: data.max });
  const fill = (value) => mix(look['series-3'], look.surface, 0.16 + (0.46 * (value - min)) / (max - min || 1));
  const text = ([s, c]) => wrapped(write(data.series[s].values[c]), look, cell - 4, 13).join('\n');
  const option = {
    grid: { left: beside, right: 0, top: head + 12, bottom: 0, outerBoundsMode: 'none' },
    // the engine insists on one; every cell brings its own colour
    visualMap: { show: false, min: 0, max: 1, inRange: { opacity: [1, 1] } },
    xAxis: {
      type: 'category',
      position: 'top',
      data: upright ? names(data.series) : heads.map((lines) => lines.join('\n')),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: look['text-2'], interval: 0, margin: 6, lineHeight: 16, rotate: upright ? -90 : 0 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names(data.categories).map((name) => wrapped(name, look, beside - 12, 13).join('\n')),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: look.text, fontSize: 13, interval: 0, margin: beside, align: 'left' },
    },
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: look.surface, borderWidth: 3, borderRadius: 7 },
        label: { show: true, fontSize: 13, formatter: ({ data: { mark } }) => text(mark) },
        emphasis: { itemStyle: { borderColor: look['text-2'], borderWidth: 1 } },
        data: data.series.flatMap(({ values, role }, s) =>
          values.map((value, c) => {
            const total = role === 'TOTAL';
            const colour = total ? look.surface : value === null ? look.page : fill(value);
            const ink = value === null ? look['text-2'] : total ? look.text : inkOn(colour, look);
            return {
              value: [s, c, 1],
              mark: [s, c],
              itemStyle: { color: colour },
              label: { color: ink, fontWeight: total ? 600 : 400 },
            };
          }),
        ),
      },
    ],
  };
  return { option, height: data.categories.length * 40 + head + 12 };
}

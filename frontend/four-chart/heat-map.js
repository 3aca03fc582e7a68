import { names, quiet, span, widest, wrapped } from './layout.js';
import { legend } from './legend.js';
import { inkOn, mix } from './look.js';

const [rowHeight, gap, round] = [40, 5, 6];

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
  const foot = legend({ data, look, width, write }, { own: false, open: { itemStyle: openCell(look) } });
  const colours = ({ role, values }, c) => {
    const back = role === 'TOTAL' ? look.surface : values[c] === null ? look.page : fill(values[c]);
    return [back, values[c] === null ? look['text-2'] : inkOn(back, look)];
  };
  const draw = (_, api) => {
    const [s, c] = [api.value(0), api.value(1)];
    const [x, y] = api.coord([s, c]);
    const [back, ink] = colours(data.series[s], c);
    const shape = { x: x - cell / 2 + gap / 2, y: y - (rowHeight - gap) / 2, width: cell - gap, height: rowHeight - gap, r: round };
    const total = data.series[s].role === 'TOTAL';
    const text = wrapped(write(data.series[s].values[c]), look, cell - gap - 4, 13).join('\n');
    const font = `${total ? 600 : 400} 13px ${look.font}`;
    const cursor = data.clickable && data.series[s].values[c] !== null ? 'pointer' : 'default';
    const box = { type: 'rect', shape, style: { fill: back }, cursor };
    box.emphasis = { style: { fill: back, stroke: look['text-2'], lineWidth: 1.5 } }; // never paler: that would read as worse
    const children = [box];
    if (data.series[s].provisional[c]) children.push({ type: 'rect', shape: inset(shape), style: dashed(ink), silent: true });
    const style = { text, x, y, fill: ink, font, lineHeight: 16, align: 'center', verticalAlign: 'middle' };
    return { type: 'group', children: [...children, { type: 'text', style, silent: true }] };
  };
  const option = {
    grid: { left: beside, right: 0, top: head + 12, bottom: foot.height, outerBoundsMode: 'none' },
    legend: { ...foot.option, selectedMode: false },
    xAxis: {
      type: 'category',
      position: 'top',
      data: upright ? names(data.series) : heads.map((lines) => lines.join('\n')),
      ...quiet,
      axisLabel: { color: look['text-2'], interval: 0, margin: 6, lineHeight: 16, rotate: upright ? -90 : 0 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names(data.categories).map((name) => wrapped(name, look, beside - 12, 13).join('\n')),
      ...quiet,
      axisLabel: { color: look.text, fontSize: 13, interval: 0, margin: beside, align: 'left' },
    },
    series: [
      {
        type: 'custom',
        renderItem: draw,
        data: data.series.flatMap(({ values }, s) => values.map((_, c) => ({ value: [s, c], mark: [s, c] }))),
      },
      ...foot.silent,
    ],
  };
  return { option, height: data.categories.length * rowHeight + head + 12 + foot.height };
}

const inset = ({ x, y, width, height, r }) => ({ x: x + 3, y: y + 3, width: width - 6, height: height - 6, r: r - 2 });
const dashed = (stroke) => ({ fill: 'none', stroke, lineWidth: 1.5, lineDash: [4, 3] });
const openCell = (look) => ({ color: look.surface, borderColor: look.text, borderType: [4, 3], borderWidth: 1.5 });

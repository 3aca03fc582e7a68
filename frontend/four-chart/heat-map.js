import { cell, dashed, strip } from './cells.js';
import { isBlank, names, quiet, span, widest, wrapped } from './layout.js';
import { legend } from './legend.js';
import { hatch, inkOn, mix } from './look.js';
import { leads } from './table.js';

const height = 40;

/** Rows × columns with the number in each cell; a total stands beside them without a colour. */
export function heatMap({ data, look, width, write }) {
  const { categories, series, texts } = data;
  const beside = Math.min(width * 0.3, widest(names(categories), look, 13) + 14);
  const column = (width - beside) / series.length;
  const heads = names(series).map((name) => wrapped(name, look, column - 4));
  const upright = widest(heads.flat(), look) > column - 2; // a word is wider than its column
  const head = upright ? widest(names(series), look) : 16 * Math.max(...heads.map((lines) => lines.length));
  const scored = series.filter(({ role }) => role === 'VALUE');
  const { min = 0, max = 1 } = span({ series: scored, max: data.max });
  const fill = (value) => mix(look['series-3'], look.surface, 0.16 + (0.46 * (value - min)) / (max - min || 1));
  const paint = (s, c) => {
    const value = series[s].values[c];
    return series[s].role === 'TOTAL' ? undefined : value === null ? look.page : fill(value);
  };
  const foot = legend({ data, look, width, write }, { own: false, more: blankEntry(data, look), open: openEntry(look) });
  const draw = (_, api) => {
    const [s, c] = [api.value(0), api.value(1)];
    const [x, y] = api.coord([s, c]);
    const total = series[s].role === 'TOTAL';
    if (isBlank(data, c) && !total) {
      const across = column * scored.length;
      return strip({ x: x + (across - column) / 2, y, width: across, height }, categories[c].note ?? texts.none, look);
    }
    const value = series[s].values[c];
    const back = paint(s, c) ?? look.surface;
    const content = {
      back,
      ink: value === null ? look['text-2'] : inkOn(back, look),
      text: write(value),
      bold: total && value !== null,
      open: series[s].provisional[c],
      leads: leads(data, s, c),
    };
    return cell({ x, y, width: column, height }, content, look);
  };
  const first = series.indexOf(scored[0]); // a strip stands for all cells of its row
  const drawn = ([s, c]) => !isBlank(data, c) || s === first || series[s].role === 'TOTAL';
  const marks = series.flatMap((_, s) => categories.map((_, c) => [s, c])).filter(drawn);
  const option = {
    grid: { left: beside, right: 0, top: head + 12, bottom: foot.height, outerBoundsMode: 'none' },
    legend: { ...foot.option, selectedMode: false },
    xAxis: {
      type: 'category',
      position: 'top',
      data: upright ? names(series) : heads.map((lines) => lines.join('\n')),
      ...quiet,
      axisLabel: { color: look['text-2'], interval: 0, margin: 6, lineHeight: 16, rotate: upright ? -90 : 0 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names(categories).map((name) => wrapped(name, look, beside - 12, 13).join('\n')),
      ...quiet,
      axisLabel: { color: look.text, fontSize: 13, interval: 0, margin: beside, align: 'left' },
    },
    series: [{ type: 'custom', renderItem: draw, data: marks.map((mark) => ({ value: mark, mark })) }, ...foot.silent],
  };
  return { option, paint, height: categories.length * height + head + 12 + foot.height };
}

function blankEntry(data, look) {
  const some = data.categories.some((_, c) => isBlank(data, c));
  return some ? [{ name: data.texts.waiting, itemStyle: { color: hatch(look), borderColor: look.line, borderWidth: 1 } }] : [];
}

function openEntry(look) {
  const { stroke, lineWidth, lineDash } = dashed(look.text);
  return { itemStyle: { color: look.surface, borderColor: stroke, borderWidth: lineWidth, borderType: lineDash } };
}

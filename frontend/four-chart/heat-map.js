import { cell, dashed, strip } from './cells.js';
import { isBlank, names, quiet, widest, wrapped } from './layout.js';
import { legend } from './legend.js';
import { hatch, inkOn, mix } from './look.js';
import { leads } from './table.js';

/* How much of its colour each class has; the text on every one can be read in light and dark. */
const shares = [0.16, 0.34, 0.54, 1];
const flag = '⚑'; // of the lowest class, for those who do not see its colour

/** Rows × columns with the number in each cell; a total stands beside them without a colour. */
export function heatMap({ data, look, width, write }) {
  const { categories, series, texts } = data;
  const height = 40 * look.k;
  const beside = Math.min(width * 0.3, widest(names(categories), look, 13) + 14);
  const column = (width - beside) / series.length;
  const heads = names(series).map((name) => wrapped(name, look, column - 4));
  const upright = widest(heads.flat(), look) > column - 2; // a word is wider than its column
  const head = upright ? widest(names(series), look) : 16 * look.k * Math.max(...heads.map((lines) => lines.length));
  const scored = series.filter(({ role }) => role === 'VALUE');
  const classOf = (value) => data.classes.findLastIndex(({ from }) => value >= from);
  const fill = (value) => mix(look['series-3'], look.surface, shares[classOf(value)]);
  const paint = (s, c) => {
    const value = series[s].values[c];
    return series[s].role === 'TOTAL' ? undefined : value === null ? look.page : fill(value);
  };
  const foot = legend({ data, look, width, write }, { own: false, more: [...classEntries(data, look, fill), ...blankEntry(data, look)], open: openEntry(look) });
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
      flag: !total && value !== null && classOf(value) === 0 ? flag : '',
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
      axisLabel: { color: look['text-2'], fontSize: 12 * look.k, interval: 0, margin: 6, lineHeight: 16 * look.k, rotate: upright ? -90 : 0 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names(categories).map((name) => wrapped(name, look, beside - 12, 13).join('\n')),
      ...quiet,
      axisLabel: { color: look.text, fontSize: 13 * look.k, interval: 0, margin: beside, align: 'left' },
    },
    series: [{ type: 'custom', renderItem: draw, data: marks.map((mark) => ({ value: mark, mark })) }, ...foot.silent],
  };
  return { option, paint, height: categories.length * height + head + 12 + foot.height };
}

function classEntries({ classes }, look, fill) {
  return classes.map(({ from, name }, place) => ({
    name: place ? name : `${name} ${flag}`,
    itemStyle: { color: fill(from), borderColor: look['text-3'], borderWidth: 0.5 },
  }));
}

function blankEntry(data, look) {
  const some = data.categories.some((_, c) => isBlank(data, c));
  return some ? [{ name: data.texts.waiting, itemStyle: { color: hatch(look), borderColor: look.line, borderWidth: 1 } }] : [];
}

function openEntry(look) {
  const { stroke, lineWidth, lineDash } = dashed(look.text);
  return { itemStyle: { color: look.surface, borderColor: stroke, borderWidth: lineWidth, borderType: lineDash } };
}

import { isEmpty, names, widest } from './layout.js';
import { isOpen, openFill, openLine } from './provisional.js';

/**
 * A legend at the foot with how high it gets at this width: the series, if there is more than one, and what else the
 * drawing needs words for. The engine lists only series, so what else there is comes as series without numbers.
 */
export function legend({ data, look, width, write }, options = {}) {
  const { label, lines = false, own = data.series.length > 1, more = [], open = openLook(lines, look) } = options;
  const { series, texts } = data;
  const [row, gap] = [14 * look.k, 14];
  const told = own && !label; // then a series of which nothing is approved says so behind its name
  const word = (one) => (isEmpty(one) ? ` ${write(null)}` : isOpen(one) ? ` · ${texts.provisional}` : '');
  const words = new Map(own ? series.map((one) => [one.name, label?.(one) ?? one.name + word(one)]) : []);
  const some = series.some((one) => one.provisional.includes(true) && !(told && isOpen(one)));
  const quiet = look['text-2'];
  const extra = some ? [...more, { name: texts.provisional, ...open }] : more;
  extra.forEach(({ name }) => words.set(name, name));
  const sample = lines ? 26 : 14;
  const room = width - 20; // the engine estimates the width of Latin text and may be short of it
  let [rows, used] = [1, 0];
  for (const text of words.values()) {
    const size = sample + 5 + widest([text], look) + gap;
    if (used && used + size > room) [rows, used] = [rows + 1, 0];
    used += size;
  }
  const option = {
    show: words.size > 0,
    data: [...(own ? names(series).map((name) => ({ name })) : []), ...extra],
    bottom: 0,
    left: 'center',
    width: room,
    icon: lines ? 'inherit' : 'roundRect',
    itemWidth: sample,
    itemHeight: 10,
    itemGap: gap,
    padding: [8, 0, 2],
    formatter: (name) => words.get(name),
    textStyle: { color: quiet, lineHeight: row },
  };
  const silent = extra.map(({ name }) => ({ type: 'line', name, data: [], silent: true, symbol: 'circle', color: quiet }));
  return { option, silent, height: words.size ? rows * (row + gap) - gap + 16 : 0 };
}

const openLook = (lines, look) =>
  lines ? openLine(look['text-2'], look) : { itemStyle: openFill(look['text-2'], look) };

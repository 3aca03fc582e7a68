/* Sizes, scales and marks that several kinds of drawing share. */
const pen = new OffscreenCanvas(1, 1).getContext('2d');

/** Lines differ by their marks, too, not by colour alone; hollow ones have a meaning of their own. */
const shapes = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'path://M0,0 L10,0 L5,9 Z', // a triangle on its head
  'path://M3.5,0 L6.5,0 6.5,3.5 10,3.5 10,6.5 6.5,6.5 6.5,10 3.5,10 3.5,6.5 0,6.5 0,3.5 3.5,3.5 Z', // a cross
];

/** The mark of a series' line, which belongs to it like its colour. */
export const shapeOf = ({ colour }, s) => shapes[(colour?.place ?? s) % shapes.length];

/** The line of what others are compared with; dashes have a meaning of their own. */
export const dots = [2, 3];

/** Width of the widest text at the size of the labels; all sizes follow the text of the page. */
export function widest(texts, look, size = 12) {
  pen.font = `${size * look.k}px ${look.font}`;
  return Math.ceil(Math.max(0, ...texts.map((text) => pen.measureText(text).width)));
}

/** Breaks a text so that its lines stay within a width: between words, and inside Chinese text in even parts. */
export function wrapped(text, look, width, size) {
  const lines = [];
  for (const word of text.split(' ').flatMap((word) => parts(word, look, width, size))) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widest([longer], look, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function parts(word, look, width, size) {
  const signs = [...word];
  const lines = Math.ceil(widest([word], look, size) / Math.max(width, 16));
  if (lines < 2 || !/\p{Script=Han}/u.test(word)) return [word];
  const length = Math.ceil(signs.length / lines);
  return Array.from({ length: lines }, (_, line) => signs.slice(line * length, (line + 1) * length).join(''));
}

/** The axis of the numbers: scores between fixed ends; of what is counted the engine decides. */
export function scale({ min, max }) {
  if (max === null) return { minInterval: 1 };
  return { min, max, interval: max - min > 40 && (max - min) % 20 === 0 ? 20 : 10 };
}

/** An axis that only holds its categories. */
export const quiet = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };

/** Names of the rows or columns. */
export const names = (things) => things.map(({ name }) => name);

/** Whether nothing at all was recorded for a series. */
export const isEmpty = ({ values }) => values.every((value) => value === null);

/** Whether a row has no number at all. */
export const isBlank = ({ series }, c) => series.every(({ values }) => values[c] === null);

/** A hollow mark, which stays hollow on a dark page. */
export const hollow = (colour, look) => ({ color: look.surface, borderColor: colour, borderWidth: 2 });


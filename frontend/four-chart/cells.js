/* The boxes of a heat map: cells with their numbers, and strips where a row has none. */
import { wrapped } from './layout.js';
import { hatch } from './look.js';

const [gap, round] = [5, 6];

/** The outline of what is not approved, on a fill whose text has this colour. */
export const dashed = (stroke) => ({ fill: 'none', stroke, lineWidth: 1.5, lineDash: [4, 3] });

/** A cell around its middle, in colours that do not change under the pointer: paler would read as worse. */
export function cell({ x, y, width, height }, { back, ink, text, bold, open, flag, leads }, look) {
  const shape = box(x, y, width, height);
  const rect = { type: 'rect', shape, style: { fill: back }, cursor: leads ? 'pointer' : 'default' };
  if (leads) rect.emphasis = { style: { fill: back, stroke: look['text-2'], lineWidth: 1.5 } };
  const inner = { x: shape.x + 3, y: shape.y + 3, width: shape.width - 6, height: shape.height - 6, r: round - 2 };
  const outline = open ? [{ type: 'rect', shape: inner, style: dashed(ink), silent: true }] : [];
  const corner = { text: flag, x: inner.x + inner.width - 3, y: inner.y + 2, fill: ink, font: `${9 * look.k}px ${look.font}`, align: 'right' };
  const mark = flag ? [{ type: 'text', style: corner, silent: true }] : [];
  return { type: 'group', children: [rect, ...outline, ...mark, words(text, x, y, width, ink, bold, look)] };
}

/** One hatched strip with words instead of cells, from the left edge of the first. */
export function strip({ x, y, width, height }, text, look) {
  const shape = box(x, y, width, height);
  const rect = { type: 'rect', shape, style: { fill: hatch(look), stroke: look.line }, cursor: 'default' };
  return { type: 'group', children: [rect, words(text, x, y, width, look['text-2'], false, look)] };
}

const box = (x, y, width, height) => ({
  x: x - (width - gap) / 2,
  y: y - (height - gap) / 2,
  width: width - gap,
  height: height - gap,
  r: round,
});

function words(text, x, y, width, fill, bold, look) {
  const font = `${bold ? 600 : 400} ${13 * look.k}px ${look.font}`;
  const lines = wrapped(text, look, width - gap - 4, 13).join('\n');
  const style = { text: lines, x, y, fill, font, lineHeight: 16 * look.k, align: 'center', verticalAlign: 'middle' };
  return { type: 'text', style, silent: true };
}

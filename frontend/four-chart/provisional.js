/* How a number looks that nobody has approved yet: hollow, dashed, lighter; and the word that says so. */
import { hollow } from './layout.js';
import { mix } from './look.js';

const dashes = [7, 4];

/** Whether none of a series' numbers is approved. */
export const isOpen = ({ values, provisional }) =>
  provisional.includes(true) && values.every((value, c) => value === null || provisional[c]);

/** The look of a bar or a part of one. */
export const openFill = (colour, look) => ({
  color: mix(colour, look.surface, 0.22),
  borderColor: colour,
  borderType: [4, 3],
  borderWidth: 1.5,
});

/** The look of a line with its marks. */
export const openLine = (colour, look) => ({
  itemStyle: hollow(colour, look),
  lineStyle: { width: 2, color: colour, type: dashes },
});

/**
 * A series as the engine's lines, at most two: one of what is approved, and a dashed one of the rest with the pieces
 * that lead to it, over some of the categories or all. `place` says where a number stands; a ring ends where it begins.
 */
export function strokes({ values, provisional }, { index, ...line }, look, { place, among = [...values.keys()], ring = false }) {
  const at = ring ? [...among, 0] : among;
  const open = at.map((c) => provisional[c]);
  const point = (i, shown, rest) => ({ value: place(shown ? values[at[i]] : null, i), mark: [index, at[i]], ...rest });
  const approved = { ...line, data: at.map((c, i) => point(i, !open[i])) };
  if (!open.includes(true)) return [approved];
  const leads = (i) => (open[i - 1] ?? (ring && open.at(-2))) || (open[i + 1] ?? (ring && open[1]));
  const dashed = {
    ...line,
    ...openLine(line.lineStyle.color, look),
    symbolSize: 9,
    data: at.map((c, i) => point(i, open[i] || leads(i), open[i] ? {} : { symbol: 'none' })),
  };
  const drawn = at.map((c) => values[c]);
  if (isOpen({ values: drawn, provisional: open })) return [dashed];
  const end = open[drawn.findLastIndex((value) => value !== null)];
  const [plain, area] = [{ ...line.endLabel, show: false }, undefined];
  return [
    { ...approved, areaStyle: area, endLabel: end ? plain : line.endLabel },
    { ...dashed, areaStyle: area, endLabel: end ? line.endLabel : plain },
  ];
}

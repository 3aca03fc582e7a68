/* Which colours of palette.css belong to which things. */
const sizes = { BRANCH: 8, ACTIVITY: 7, GRADE: 4 };

/** Each palette as colours of the page's style. */
export const palettes = Object.fromEntries(
  Object.entries(sizes).map(([name, size]) => [
    name,
    Array.from({ length: size }, (_, n) => `var(--fs-${name.toLowerCase()}-${n + 1})`),
  ]),
);

/** The colour of a thing: its own, or the one of its position for what has none. */
export function colourOf({ role, colour }, position, look) {
  if (role === 'REFERENCE' || role === 'REST') return look['text-3'];
  const list = look.palettes[colour?.palette] ?? look.series;
  const place = colour?.place ?? position;
  // the worst of many grades shares the colour of the last, never that of the best
  return list[colour?.palette === 'GRADE' ? Math.min(place, list.length - 1) : place % list.length];
}

/*
 * Colours that belong to things, in the order that the server counts them, so that a thing keeps its colour whatever
 * stands beside it. No palette has the colours of what is shown alone (see tokens.css), and grades go from the colour
 * of good scores to that of bad ones.
 */
const pairs = {
  BRANCH: [
    ['#b97d10', '#e8b44c'],
    ['#2f5fc4', '#6f9dff'],
    ['#5a8f29', '#9fd45f'],
    ['#93359c', '#d38af2'],
    ['#7a4a1e', '#c08a58'],
    ['#1590c4', '#5fd0f5'],
    ['#d9487a', '#ff8fb0'],
    ['#0f7a5c', '#4fc79d'],
  ],
  ACTIVITY: [
    ['#4f6d8f', '#8fb2d9'],
    ['#bd7b3e', '#e0b07e'],
    ['#6f8f52', '#a9c98a'],
    ['#8a6aa3', '#c3a6dc'],
    ['#b0574c', '#e39a90'],
    ['#7b6a5a', '#b3a392'],
    ['#95862b', '#d3c766'],
  ],
  GRADE: [
    ['#2f7f86', '#5db3ba'],
    ['#589ca2', '#3d7d83'],
    ['#b08a2e', '#c9a14a'],
    ['#8f3b2e', '#d98673'],
  ],
};

/** Each palette as colours of the page's style. */
export const palettes = Object.fromEntries(
  Object.entries(pairs).map(([name, list]) => [name, list.map(([light, dark]) => `light-dark(${light}, ${dark})`)]),
);

/** The colour of a thing: its own, or the one of its position for what has none. */
export function colourOf({ role, colour }, position, look) {
  if (role === 'REFERENCE' || role === 'REST') return look['text-3'];
  const list = look.palettes[colour?.palette] ?? look.series;
  return list[(colour?.place ?? position) % list.length];
}

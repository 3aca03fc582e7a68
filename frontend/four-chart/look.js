/* How the chart looks: in the colours of the page, see tokens.css. */
import { palettes } from './palette.js';

const colours = ['page', 'surface', 'line', 'text', 'text-2', 'text-3', ...[1, 2, 3, 4, 5].map((n) => `series-${n}`)];
const accent = 'var(--fs-accent)';
const token = (name) => `var(--fs-${name})`;

export const style = new CSSStyleSheet();
style.replaceSync(`
  :host { display: flex; flex-direction: column; min-width: 0; position: relative; }
  :host([hidden]), [hidden] { display: none !important; }
  header { display: flex; align-items: center; gap: 0.25rem; min-height: 2rem; }
  .title { flex: 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.5rem; min-width: 0; }
  button { font: inherit; color: inherit; background: none; border: 0; border-radius: 4px; cursor: pointer; }
  button:focus-visible { outline: 2px solid ${accent}; outline-offset: 1px; }
  header button { min-height: 1.75rem; padding: 0 0.4rem; font-size: 0.8125rem; color: ${token('text-2')}; }
  header button:hover, td button:hover { color: ${accent}; }
  header button[aria-pressed='true'] { color: ${accent}; text-decoration: underline; text-underline-offset: 0.3em; }
  .drawing { flex: 1 0 auto; contain: inline-size; }
  .axis { font-size: 0.8125rem; color: ${token('text-2')}; }
  .empty { margin: auto; padding: 2.5rem 0; color: ${token('text-2')}; }
  .reading { overflow-x: auto; }
  .aside, caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table { width: 100%; border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
  th, td { padding: 0.35rem 0.25rem; text-align: end; border-bottom: 1px solid ${token('line')}; }
  th { font-weight: 500; color: ${token('text-2')}; }
  tfoot th { text-align: start; }
  tfoot td { font-weight: 600; }
  tbody th { min-width: 5.5em; text-align: start; color: inherit; }
  td.note { text-align: start; }
  tbody td { color: ${token('text-2')}; }
  td button { min-height: 1.75rem; padding: 0 0.3rem; margin-inline: -0.3rem; color: ${token('text')}; }
  td button { text-decoration: underline dotted; text-underline-offset: 0.25em; }
  .tip { display: grid; grid-template-columns: 10px auto auto; gap: 0.1rem 0.5rem; align-items: center; }
  .tip b, .tip em { grid-column: 1 / -1; font-weight: 600; }
  .tip em { font-weight: 400; font-style: normal; }
  .tip i { height: 10px; border-radius: 3px; }
  .tip span + span { padding-inline-start: 0.75rem; text-align: end; font-variant-numeric: tabular-nums; }
  @media print {
    header button { display: none; }
    /* drawn for the screen; nobody draws anew between the window and the paper */
    .drawing, .drawing * { height: auto !important; min-height: 0 !important; max-width: 100%; }
    canvas { position: static !important; }
  }
`);

/** Concrete colours and font of a host; a canvas knows no custom properties. */
export function lookOf(host) {
  const probe = host.shadowRoot.querySelector('.title');
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const look = {};
  const concrete = (colour) => {
    probe.style.color = colour;
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    return `rgb(${[...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
  };
  for (const name of colours) look[name] = concrete(token(name));
  look.palettes = Object.fromEntries(Object.entries(palettes).map(([name, list]) => [name, list.map(concrete)]));
  probe.style.color = '';
  look.font = getComputedStyle(host).fontFamily;
  look.k = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16; // how large the page's text is
  look.series = [1, 2, 3, 4, 5].map((n) => look[`series-${n}`]).concat(look['text-3']);
  return look;
}

const channels = (colour) => colour.match(/\d+/g).map(Number);

/** So much of one colour over another. */
export function mix(over, under, share) {
  const [a, b] = [channels(over), channels(under)];
  return `rgb(${a.map((value, i) => Math.round(value * share + b[i] * (1 - share))).join(', ')})`;
}

const luminance = (colour) => {
  const [r, g, b] = channels(colour).map((value) => (value / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** The better readable on a fill: the colour of text or of what it usually stands on. */
export const inkOn = (fill, look) =>
  contrast(fill, look.text) > contrast(fill, look.surface) ? look.text : look.surface;

/** The fill of what has no result yet; two pixels of it make one, so that it stays sharp. */
export function hatch(look) {
  const [size, scale] = [16, 0.5];
  const image = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const pen = image.getContext('2d');
  pen.fillStyle = look.page;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = mix(look['text-3'], look.page, 0.3);
  pen.lineWidth = 1.5;
  for (const from of [-size, 0, size]) {
    pen.moveTo(from - 2, size + 2);
    pen.lineTo(from + size + 2, -2);
  }
  pen.stroke();
  return { image, repeat: 'repeat', scaleX: scale, scaleY: scale };
}

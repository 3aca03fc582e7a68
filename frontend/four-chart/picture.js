import { wrapped } from './layout.js';
import { make } from './table.js';

const scale = 2;

/**
 * Saves what the engine has drawn as a PNG. Above it stand its name and what it shows, of when and in which state; the
 * file is called the same.
 */
export function save(chart, { name, subtitle, texts }, look) {
  const size = scale * look.k;
  const edge = 16 * size;
  const drawn = chart.renderToCanvas({ pixelRatio: scale, backgroundColor: look.surface });
  const words = [subtitle, texts.axis].filter(Boolean).join(' · ');
  const lines = wrapped(words, look, drawn.width / scale, 12);
  const head = 26 * size + lines.length * 18 * size;
  const sheet = make('canvas', { width: drawn.width + 2 * edge, height: drawn.height + head + 2.5 * edge });
  const pen = sheet.getContext('2d');
  pen.fillStyle = look.surface;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.fillStyle = look.text;
  pen.font = `600 ${16 * size}px ${look.font}`;
  pen.fillText(name, edge, 2 * edge, drawn.width);
  pen.fillStyle = look['text-2'];
  pen.font = `${12 * size}px ${look.font}`;
  lines.forEach((line, i) => pen.fillText(line, edge, 2 * edge + (i + 1) * 20 * size, drawn.width));
  pen.drawImage(drawn, edge, head + 1.5 * edge);
  sheet.toBlob((picture) => {
    const file = `${[name, subtitle].filter(Boolean).join(' ').replace(/[\\/:*?"<>|\s]+/g, '_')}.png`;
    const link = make('a', { href: URL.createObjectURL(picture), download: file });
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

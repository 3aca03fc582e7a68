import { make } from './table.js';

const scale = 2;
const edge = 16 * scale;

/** Saves what the engine has drawn as a PNG under its name, which also stands above it as the title. */
export function save(chart, name, look) {
  const drawn = chart.renderToCanvas({ pixelRatio: scale, backgroundColor: look.surface });
  const sheet = make('canvas', { width: drawn.width + 2 * edge, height: drawn.height + 4 * edge });
  const pen = sheet.getContext('2d');
  pen.fillStyle = look.surface;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.fillStyle = look.text;
  pen.font = `600 ${16 * scale}px ${look.font}`;
  pen.fillText(name, edge, 2 * edge, drawn.width);
  pen.drawImage(drawn, edge, 3 * edge);
  sheet.toBlob((picture) => {
    const file = `${name.replace(/[\\/:*?"<>|\s]+/g, '_')}.png`;
    const link = make('a', { href: URL.createObjectURL(picture), download: file });
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

import { band } from './band.js';
import { bars, stackedBars } from './bars.js';
import { heatMap } from './heat-map.js';
import { lines } from './lines.js';
import { colourOf } from './palette.js';
import { radar } from './radar.js';
import { reader, tip, writer } from './table.js';

const kinds = { RADAR: radar, BARS: bars, STACKED_BARS: stackedBars, BAND: band, LINES: lines, HEAT_MAP: heatMap };

/** The server's numbers as an ECharts option for a width, with the height it needs and the axes' own marks. */
export function drawing(data, look, width) {
  const colours = coloursOf(data, look);
  const paint = (s, c) => (data.categories[c].colour ? colourOf(data.categories[c], c, look) : colours[s]);
  const drawn = kinds[data.kind]({ data, look, width, colours, paint, write: writer(data), read: reader(data) });
  const seen = drawn.paint ?? paint;
  const common = {
    color: colours,
    animationDuration: 300,
    textStyle: { fontFamily: look.font, fontSize: 12 * look.k, color: look['text-2'] },
    tooltip: {
      trigger: drawn.trigger ?? 'item',
      confine: true,
      backgroundColor: look.surface,
      borderColor: look.line,
      textStyle: { color: look.text, fontSize: 13 * look.k },
      axisPointer: { type: 'line', lineStyle: { color: look['text-3'] } },
      formatter: (at) => (Array.isArray(at) ? tip(data, seen, at[0].data.mark[1]) : tip(data, seen, at.data.mark[1], at.data.mark[0])),
    },
  };
  const cursor = data.clickable ? 'pointer' : 'default';
  const series = drawn.option.series.map((one) => ({ cursor, ...one }));
  return { height: drawn.height, axes: drawn.axes, option: { ...common, ...drawn.option, series } };
}

function coloursOf({ kind, series }, look) {
  if (kind === 'BARS' && series.length === 1) return [look['series-3']];
  return series.map((one, s) => colourOf(one, s, look));
}

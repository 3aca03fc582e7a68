import { band } from './band.js';
import { bars, stackedBars } from './bars.js';
import { heatMap } from './heat-map.js';
import { lines } from './lines.js';
import { radar } from './radar.js';
import { reader, tip, writer } from './table.js';

const kinds = { RADAR: radar, BARS: bars, STACKED_BARS: stackedBars, BAND: band, LINES: lines, HEAT_MAP: heatMap };

/** The server's numbers as an ECharts option for a width, with the height it needs and the axes' own marks. */
export function drawing(data, look, width) {
  const colours = coloursOf(data, look);
  const drawn = kinds[data.kind]({ data, look, width, colours, write: writer(data), read: reader(data) });
  const common = {
    color: colours,
    animationDuration: 300,
    textStyle: { fontFamily: look.font, fontSize: 12, color: look['text-2'] },
    tooltip: {
      trigger: drawn.trigger ?? 'item',
      confine: true,
      backgroundColor: look.surface,
      borderColor: look.line,
      textStyle: { color: look.text, fontSize: 13 },
      axisPointer: { type: 'line', lineStyle: { color: look['text-3'] } },
      formatter: (at) => (Array.isArray(at) ? tip(data, colours, at[0].dataIndex) : tipOf(at.data, data, colours)),
    },
  };
  const cursor = data.clickable ? 'pointer' : 'default';
  const series = drawn.option.series.map((one) => ({ cursor, ...one }));
  return { height: drawn.height, axes: drawn.axes, option: { ...common, ...drawn.option, series } };
}

function tipOf({ mark }, data, colours) {
  return tip(data, colours, mark[1], mark[0]);
}

function coloursOf({ kind, series }, look) {
  const order = kind === 'BAND' ? [2, 3, 1, 0, 4, 5] : kind === 'BARS' && series.length === 1 ? [2] : [0, 1, 2, 3, 4, 5];
  return series.map(({ role }, s) => (role === 'REFERENCE' || role === 'REST' ? look['text-3'] : look.series[order[s % order.length]]));
}

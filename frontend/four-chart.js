import { lookOf, style } from './four-chart/look.js';
import { drawing } from './four-chart/options.js';
import { save } from './four-chart/picture.js';
import { fillTable, leads, make } from './four-chart/table.js';

const engine = new URL('_static/echarts/6.0.0/dist/echarts.esm.min.js', import.meta.url).href;
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

/** One picture of numbers. The server sets `data`; a click on a mark comes back as the event `mark`. */
class FourChart extends HTMLElement {
  #data;
  #echarts;
  #chart;
  #drawn = {};
  #frame;
  #redraw = () => this.#later();
  #size = new ResizeObserver(this.#redraw);
  #theme = new MutationObserver(this.#redraw);
  #axis = make('span', { className: 'axis' });
  #title = make('div', { className: 'title' }, make('slot', { name: 'title' }), this.#axis);
  #toggle = make('button', { type: 'button', ariaPressed: 'false' });
  #save = make('button', { type: 'button' });
  #place = make('div', { className: 'drawing', role: 'img' });
  #empty = make('p', { className: 'empty', hidden: true });
  #table = make('table');
  #reading = make('div', { className: 'reading aside', role: 'group' }, this.#table);

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    root.append(make('header', {}, this.#title, this.#toggle, this.#save), this.#place, this.#empty, this.#reading);
    this.#toggle.addEventListener('click', () => this.#read(this.#toggle.ariaPressed === 'false'));
    this.#save.addEventListener('click', () => save(this.#chart, this.#data, lookOf(this)));
  }

  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    if (this.isConnected) this.#show();
  }

  connectedCallback() {
    if (Object.hasOwn(this, 'data')) {
      this.#data = this.data; // set before this module arrived
      delete this.data;
    }
    this.#size.observe(this.#place);
    this.#size.observe(this.#title.parentElement); // as high as the page's text is large
    this.#theme.observe(document.documentElement, { attributes: true });
    dark.addEventListener('change', this.#redraw);
    if (this.#data) this.#show();
  }

  disconnectedCallback() {
    this.#size.disconnect();
    this.#theme.disconnect();
    dark.removeEventListener('change', this.#redraw);
    cancelAnimationFrame(this.#frame);
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#drawn = {};
  }

  async #show() {
    const { name, series, texts } = this.#data;
    fillTable(this.#table, this.#data, (mark) => this.#tell(mark));
    this.#toggle.textContent = texts.table;
    this.#save.textContent = texts.download;
    this.#empty.textContent = texts.none;
    this.#axis.textContent = texts.axis;
    this.#place.ariaLabel = texts.image;
    this.#reading.ariaLabel = name;
    this.#toggle.ariaLabel = `${texts.table} ${name}`;
    this.#save.ariaLabel = `${texts.download} ${name}`;
    this.#empty.hidden = series.some(({ values }) => values.some((value) => value !== null));
    this.#read(this.#toggle.ariaPressed === 'true');
    if (!this.#empty.hidden) return;
    try {
      this.#echarts ??= await import(engine);
      this.#later();
    } catch (failure) {
      this.#read(true); // the numbers can still be read
      this.#save.hidden = true;
      reportError(failure);
    }
  }

  #read(asTable) {
    const empty = !this.#empty.hidden;
    this.#toggle.ariaPressed = String(asTable);
    this.#toggle.hidden = this.#save.hidden = this.#reading.hidden = this.#axis.hidden = empty;
    this.#place.hidden = empty || asTable;
    this.#reading.classList.toggle('aside', !asTable);
    // what nobody sees must not take the keyboard's focus, and what scrolls must
    const links = this.#table.querySelectorAll('button');
    links.forEach((link) => (link.tabIndex = asTable ? 0 : -1));
    this.#reading.tabIndex = asTable && !links.length ? 0 : -1;
  }

  #later() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    const width = this.#place.clientWidth;
    if (!this.#echarts || !this.isConnected || !width) return;
    const look = lookOf(this);
    const { option, height, axes } = drawing(this.#data, look, width);
    this.#place.style.minHeight = `${height}px`;
    const state = JSON.stringify([width, this.#place.clientHeight, look]);
    const fresh = this.#drawn.data !== this.#data;
    if (!fresh && this.#drawn.state === state) return;
    this.#drawn = { data: this.#data, state, axes };
    this.#chart ??= this.#begin();
    this.#chart.dispatchAction({ type: 'hideTip' }); // the engine would show it again in a view that is gone by then
    this.#chart.resize();
    this.#chart.setOption({ ...option, animation: fresh && !still.matches }, { notMerge: true });
    const lines = this.#chart.getZr().storage.getDisplayList(true).filter(({ type }) => /^ec-poly/.test(type));
    lines.forEach((line) => (line.silent = true)); // only marks lead further
  }

  #begin() {
    const chart = this.#echarts.init(this.#place, null, { renderer: 'canvas' });
    chart.on('click', ({ componentType, name, data }) =>
      this.#tell(componentType === 'radar' ? this.#drawn.axes[name] : data?.mark),
    );
    return chart;
  }

  #tell(mark) {
    if (!mark || !leads(this.#data, ...mark)) return;
    const detail = { series: this.#data.series[mark[0]].key, category: this.#data.categories[mark[1]].key };
    this.dispatchEvent(new CustomEvent('mark', { detail }));
  }
}

customElements.define('four-chart', FourChart);

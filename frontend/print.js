// Says at the foot of each sheet of paper where it comes from, who printed it and when. Before a list is printed by key or
// button its rows are fetched, as many as the server gives at once; below it stands how many of them the paper lacks.

const SOURCE = 'data-fs-print';
const PAPER = 'data-fs-paper';
const AT_ONCE = 400;
const PATIENCE = 80;

// A list on paper: a plain table of the rows that the browser has, which breaks between its rows and repeats its heads.
const CHOICE = 'vaadin-grid-flow-selection-column, vaadin-grid-selection-column';

const rows = (body) => [...body.children].filter((row) => !row.hidden).sort((one, other) => one.index - other.index);

/** The rows that are there; of others only the place is known yet. */
const loaded = (grid) =>
  rows(grid.$.items).filter((row) => row._item?.key !== undefined && row.index < grid._flatSize);

const content = (cell) => cell._content;

const told = (cell) => !cell._column?.matches?.(CHOICE) && !content(cell)?.querySelector('.fs-tick');

const copy = (name, cell) => {
  const made = document.createElement(name);
  made.style.textAlign = cell._column.textAlign ?? '';
  made.append(...(name === 'th' ? [content(cell).textContent] : content(cell).cloneNode(true).childNodes));
  return made;
};

const line = (name, cells) => {
  const row = document.createElement('tr');
  row.append(...cells.filter(told).map((cell) => copy(name, cell)));
  return row;
};

const widths = (cells) => {
  const sizes = cells.filter(told).map((cell) => cell.offsetWidth);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const group = document.createElement('colgroup');
  group.append(
    ...sizes.map((size) => {
      const column = document.createElement('col');
      column.style.inlineSize = `${(100 * size) / all}%`;
      return column;
    }),
  );
  return group;
};

/** Puts the table after its grid. */
const draw = (grid) => {
  const shown = loaded(grid);
  const heads = rows(grid.$.header).at(-1);
  if (!shown.length || !heads) {
    return;
  }
  const table = document.createElement('table');
  const cells = [...heads.children];
  table.toggleAttribute(PAPER, true);
  table.append(widths(cells), document.createElement('thead'), document.createElement('tbody'));
  table.tHead.append(line('th', cells));
  table.tBodies[0].append(...shown.map((row) => line('td', [...row.children])));
  grid.after(table);
};

const clear = () => document.querySelectorAll(`[${PAPER}]`).forEach((table) => table.remove());

const twoDigits = (number) => String(number).padStart(2, '0');

const now = () => {
  const time = new Date();
  const day = [time.getFullYear(), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join('-');
  return `${day} ${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
};

const grids = () => [...document.querySelectorAll('vaadin-grid.fs-grid')].filter((grid) => grid.offsetWidth);

const total = (grid) => Number(grid.style.getPropertyValue('--fs-rows'));

const sayWhatLacks = (grid, words) => {
  const lacking = total(grid) - loaded(grid).length;
  const paper = grid.nextElementSibling;
  if (lacking > 0 && paper?.matches(`[${PAPER}]`)) {
    paper.createTFoot().insertRow().insertCell().append(words.replace('{0}', lacking));
    paper.tFoot.rows[0].cells[0].colSpan = paper.tHead.rows[0].cells.length;
  }
};

window.addEventListener('beforeprint', () => {
  const frame = document.querySelector(`[${SOURCE}]`);
  const source = frame?.getAttribute(SOURCE);
  if (source) {
    clear();
    grids().forEach((grid) => {
      draw(grid);
      sayWhatLacks(grid, frame.getAttribute('data-fs-print-rows'));
    });
    document.documentElement.style.setProperty('--fs-print-source', JSON.stringify(`${source} · ${now()}`));
  }
});

window.addEventListener('afterprint', clear);

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

const fetchRows = async (grid) => {
  const wanted = Math.min(total(grid), AT_ONCE);
  grid.scrollToIndex(0);
  grid.style.setProperty('--fs-fetched', wanted);
  grid.toggleAttribute('data-fs-fetching', true);
  for (let patience = PATIENCE; patience > 0 && loaded(grid).length < wanted; patience--) {
    await pause();
  }
};

window.fsPrint = async () => {
  const short = grids().filter((grid) => loaded(grid).length < total(grid));
  await Promise.all(short.map(fetchRows));
  window.print();
  short.forEach((grid) => grid.removeAttribute('data-fs-fetching'));
};

window.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    window.fsPrint();
  }
});

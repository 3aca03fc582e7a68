// A list on paper: a plain table of the rows that the browser has, which breaks between its rows and repeats its heads.
const CHOICE = 'vaadin-grid-flow-selection-column, vaadin-grid-selection-column';

const rows = (body) => [...body.children].filter((row) => !row.hidden).sort((one, other) => one.index - other.index);

/** The rows that are there; of others only the place is known yet. */
export const loaded = (grid) =>
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
export const draw = (grid) => {
  const shown = loaded(grid);
  const heads = rows(grid.$.header).at(-1);
  if (!shown.length || !heads) {
    return;
  }
  const table = document.createElement('table');
  const cells = [...heads.children];
  table.className = 'fs-paper';
  table.append(widths(cells), document.createElement('thead'), document.createElement('tbody'));
  table.tHead.append(line('th', cells));
  table.tBodies[0].append(...shown.map((row) => line('td', [...row.children])));
  grid.after(table);
};

export const clear = () => document.querySelectorAll('.fs-paper').forEach((table) => table.remove());

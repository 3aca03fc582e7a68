// Moves between the score cells of a sheet: up and down in the same column, Enter to the next one.
const SHEET = '[data-fs-sheet]';
const CELL = 'data-fs-cell';

const cells = (cell) =>
  [...cell.closest(SHEET).querySelectorAll(`[${CELL}="${cell.getAttribute(CELL)}"]`)].filter(
    (candidate) => candidate.offsetParent && !candidate.hasAttribute('readonly'),
  );

const step = (event) => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
    return 0;
  }
  switch (event.key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'Enter':
      return event.shiftKey ? -1 : 1;
    default:
      return 0;
  }
};

document.addEventListener(
  'keydown',
  (event) => {
    const cell = event.target.closest?.(`[${CELL}]`);
    const by = cell && cell.closest(SHEET) ? step(event) : 0;
    if (by === 0) {
      return;
    }
    const column = cells(cell);
    const next = column[column.indexOf(cell) + by];
    event.preventDefault();
    if (next) {
      next.focus();
      next.querySelector('input')?.select();
    } else {
      // the last one: leave and come back, so that its value is taken over
      cell.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
    }
  },
  true,
);

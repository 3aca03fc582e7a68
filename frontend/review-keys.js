// Keys for people who review one record after the other: J and K choose the next and the one before, others press the
// button that names them. Nowhere while something is typed, chosen or asked.
const TYPED = 'input, textarea, select, [contenteditable], vaadin-select, vaadin-combo-box, vaadin-menu-bar';
const ASKED = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
const PATIENCE = 30;

const rows = (grid) => [...grid.$.items.children].filter((row) => !row.hidden && row._item);

const choose = (grid, index, patience = PATIENCE) => {
  const row = rows(grid).find((candidate) => candidate.index === index);
  if (row) {
    grid.activeItem = row._item;
  } else if (patience > 0) {
    grid.scrollToIndex(index);
    requestAnimationFrame(() => choose(grid, index, patience - 1));
  }
};

const step = (grid, by) => {
  const chosen = rows(grid).find((row) => row._item.key === grid.activeItem?.key);
  const index = chosen ? chosen.index + by : 0;
  if (index >= 0 && index < grid._flatSize) {
    choose(grid, index);
  }
};

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  const busy = event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.repeat;
  const grid = document.querySelector('.fs-split-main');
  if (busy || !grid || target.closest?.(TYPED) || document.querySelector(ASKED)) {
    return;
  }
  const letter = key.toLowerCase();
  if (letter === 'j' || letter === 'k') {
    step(grid, letter === 'j' ? 1 : -1);
  } else {
    document.querySelector(`[data-fs-key="${CSS.escape(letter)}"]:not([disabled])`)?.click();
  }
});

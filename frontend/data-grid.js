// What a grid does beyond Vaadin's own: Enter chooses a row, the space bar ticks the box of a cell, J and K choose the next
// and the one before, sorting is announced in the language of the page, and what is cut off shows under the pointer.

const chooseWithEnter = (event) => {
  const grid = event.currentTarget;
  const row = event.key === 'Enter' && grid.getEventContext(event).item;
  if (row) {
    grid.activeItem = row;
  }
};

const tickWithSpace = (event) => {
  const box = event.key === ' ' && event.composedPath()[0]._content?.querySelector('.fs-tick');
  if (box) {
    event.preventDefault();
    box.click();
  }
};

const tellWhatIsCut = ({ target }) => {
  const cell = target.closest?.('vaadin-grid-cell-content');
  if (cell) {
    const cut = [cell, ...cell.querySelectorAll('*')].some((part) => part.scrollWidth > part.clientWidth && part.clientWidth);
    cell.title = cut ? cell.innerText : '';
  }
};

// So that a short list ends with its last row, whatever the size of the text
const measure = (grid) => {
  const heights = rows(grid).map((row) => row.getBoundingClientRect().height);
  if (heights.length) {
    const { header, table } = grid.$;
    const all = heights.length >= Number(grid.style.getPropertyValue('--fs-rows'));
    const height = all ? heights.reduce((sum, one) => sum + one) / heights.length : Math.max(...heights);
    grid.style.setProperty('--fs-row-height', `${height}px`);
    grid.style.setProperty('--fs-head-height', `${header.offsetHeight + table.offsetHeight - table.clientHeight}px`);
  }
};

const SORTER = 'vaadin-grid-sorter';

const announce = (root, sortBy) => {
  root.querySelectorAll(SORTER).forEach((sorter) => {
    sorter.setAttribute('aria-label', sortBy.replace('{0}', sorter.textContent));
  });
};

window.fsDataGrid = {
  start(grid, sortBy) {
    if (grid.fsStarted) {
      return;
    }
    grid.fsStarted = true;
    grid.addEventListener('keydown', chooseWithEnter);
    grid.addEventListener('keydown', tickWithSpace);
    grid.addEventListener('pointerover', tellWhatIsCut);
    new ResizeObserver(() => measure(grid)).observe(grid.$.items);
    announce(grid, sortBy);
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node.localName === SORTER || node.querySelector?.(SORTER))) {
        announce(grid, sortBy);
      }
    }).observe(grid, { childList: true, subtree: true });
  },
};

// Keys for people who review one record after the other: J and K choose the next and the one before, others press the
// button that names them, X ticks the chosen one. Nowhere while something is typed, chosen or asked.
const TYPED = 'input:not([type=checkbox]), textarea, select, [contenteditable], vaadin-select, vaadin-combo-box, vaadin-menu-bar';
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

const chosenRow = (grid) => rows(grid).find((row) => row._item.key === grid.activeItem?.key);

const tick = (grid) => {
  const cells = [...(chosenRow(grid)?.children ?? [])];
  cells.map((cell) => cell._content.querySelector('.fs-tick')).find(Boolean)?.click();
};

const step = (grid, by) => {
  const chosen = chosenRow(grid);
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
  } else if (letter === 'x') {
    tick(grid);
  } else {
    document.querySelector(`[data-fs-key="${CSS.escape(letter)}"]:not([disabled])`)?.click();
  }
});

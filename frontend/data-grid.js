// What a grid does beyond Vaadin's own: Enter chooses a row, sorting is announced in the language of the page, and what
// is cut off shows under the pointer.

const chooseWithEnter = (event) => {
  const grid = event.currentTarget;
  const row = event.key === 'Enter' && grid.getEventContext(event).item;
  if (row) {
    grid.activeItem = row;
  }
};

const tellWhatIsCut = ({ target }) => {
  const cell = target.closest?.('vaadin-grid-cell-content');
  if (cell) {
    const cut = [cell, ...cell.querySelectorAll('*')].some((part) => part.scrollWidth > part.clientWidth && part.clientWidth);
    cell.title = cut ? cell.innerText : '';
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
    grid.addEventListener('pointerover', tellWhatIsCut);
    announce(grid, sortBy);
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node.localName === SORTER || node.querySelector?.(SORTER))) {
        announce(grid, sortBy);
      }
    }).observe(grid, { childList: true, subtree: true });
  },
};

// Moves between the score cells of a sheet: up and down in the same column, Enter to the next one and after the last to the
// first of the next criterion. While scoring another's sheet, E opens the evidence of the line, = gives what the branch gave.
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

const enter = (cell) => {
  cell.focus();
  cell.querySelector('input')?.select();
};

// The server shows the lines of another criterion, so their fields come a moment later.
const PATIENCE = 2000;

const goOn = (cell, by) => {
  const cards = [...cell.closest(SHEET).querySelectorAll('.fs-criterion')];
  const card = cards[cards.findIndex((candidate) => candidate.getAttribute('aria-pressed') === 'true') + by];
  if (!card) {
    return;
  }
  cell.querySelector('input')?.blur(); // a field that is hidden would not tell that it was left
  card.click();
  const since = performance.now();
  const wait = () => {
    const shown = cells(cell);
    if (shown.length && !shown.includes(cell)) {
      enter(shown.at(by > 0 ? 0 : -1));
    } else if (performance.now() - since < PATIENCE) {
      requestAnimationFrame(wait);
    }
  };
  wait();
};

const pressed = ({ key, isComposing, altKey, ctrlKey, metaKey }, wanted) =>
  key.toLowerCase() === wanted && !isComposing && !altKey && !ctrlKey && !metaKey;

const fill = (cell, points) => {
  const input = cell.querySelector('input');
  input.value = points;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.select();
};

document.addEventListener(
  'keydown',
  (event) => {
    const cell = event.target.closest?.(`[${CELL}]`);
    const self = cell && pressed(event, '=') && cell.getAttribute('data-fs-self');
    const evidence =
      cell && pressed(event, 'e') && cell.closest('.fs-line-review')?.querySelector('.fs-evidence-open');
    if (self) {
      event.preventDefault();
      fill(cell, self);
      return;
    }
    if (evidence) {
      event.preventDefault();
      evidence.click();
      return;
    }
    const by = cell && cell.closest(SHEET) ? step(event) : 0;
    if (by === 0) {
      return;
    }
    const column = cells(cell);
    const next = column[column.indexOf(cell) + by];
    event.preventDefault();
    if (next) {
      enter(next);
    } else {
      // leave, so that its value is taken over
      cell.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
      if (event.key === 'Enter') {
        goOn(cell, by);
      }
    }
  },
  true,
);

// What is adopted with the mouse leaves the cursor where it is: Enter goes on from there
document.addEventListener('mousedown', (event) => {
  if (event.target.closest?.('.fs-evidence-adopt') && document.activeElement?.closest(`[${CELL}]`)) {
    event.preventDefault();
  }
});

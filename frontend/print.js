// Says at the foot of each sheet of paper where it comes from, who printed it and when. Before a list is printed by key or
// button its rows are fetched, as many as the server gives at once; below it stands how many of them the paper lacks.
import { clear, draw, loaded } from './print-table.js';

const SOURCE = 'data-fs-print';
const AT_ONCE = 400;
const PATIENCE = 80;

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
  if (lacking > 0 && paper?.matches('.fs-paper')) {
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

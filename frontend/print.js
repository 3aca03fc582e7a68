// Says at the foot of each sheet of paper where it comes from, who printed it and when, and below a list how many of its
// rows the paper lacks: a browser has those only that are on the screen.
const SOURCE = 'data-fs-print';

const twoDigits = (number) => String(number).padStart(2, '0');

const now = () => {
  const time = new Date();
  const day = [time.getFullYear(), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join('-');
  return `${day} ${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
};

const shown = (grid) => {
  const { top, bottom } = grid.getBoundingClientRect();
  return [...grid.$.items.children].filter((row) => {
    const place = row.getBoundingClientRect();
    return !row.hidden && place.top >= top && place.top < bottom;
  }).length;
};

const sayWhatLacks = (words) =>
  document.querySelectorAll('vaadin-grid.fs-grid').forEach((grid) => {
    const lacking = Number(grid.style.getPropertyValue('--fs-rows')) - shown(grid);
    grid.toggleAttribute('data-fs-lacking', lacking > 0);
    lacking > 0 && grid.setAttribute('data-fs-lacking', words.replace('{0}', lacking));
  });

window.addEventListener('beforeprint', () => {
  const frame = document.querySelector(`[${SOURCE}]`);
  const source = frame?.getAttribute(SOURCE);
  if (source) {
    sayWhatLacks(frame.getAttribute('data-fs-print-rows'));
    document.documentElement.style.setProperty('--fs-print-source', JSON.stringify(`${source} · ${now()}`));
  }
});

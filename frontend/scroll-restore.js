// Back and forward lead to where people were on a page: how far it and its lists were scrolled is kept by address.
const PATIENCE = 4000; // milliseconds until a page that became shorter is left as it is
const places = new Map();
let attempt = 0;

const scrollers = () =>
  [
    document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~="content"]'),
    ...[...document.querySelectorAll('main vaadin-grid')].map(grid => grid.shadowRoot.querySelector('#table')),
  ].filter(Boolean);

const view = () => document.querySelector('vaadin-app-layout > main');

const isQuiet = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.());

const reaches = (scroller, top) => scroller.scrollHeight - scroller.clientHeight >= top - 1;

const remember = () =>
  places.set(
    location.href,
    scrollers().map(scroller => scroller.scrollTop),
  );

const restore = (place, before) => {
  const mine = ++attempt;
  const start = performance.now();
  const step = () => {
    const waited = performance.now() - start;
    const found = scrollers();
    const isThere = (view() !== before || waited > 500) && isQuiet() && found.length === place.length;
    if (mine !== attempt || waited > PATIENCE) {
      return;
    }
    if (isThere && found.every((scroller, index) => reaches(scroller, place[index]))) {
      found.forEach((scroller, index) => (scroller.scrollTop = place[index]));
    } else {
      setTimeout(step, 50);
    }
  };
  setTimeout(step, 50);
};

// Whoever acts meanwhile knows better where to be
const giveUp = () => attempt++;

const leaves = ({ type, key }) => type === 'pointerdown' || key === 'Enter' || key === ' ';

// To ask where everything is takes the browser a while, so it is not asked for every letter that is typed
const act = event => {
  giveUp();
  if (leaves(event)) {
    remember();
  }
};

addEventListener('pointerdown', act, true);
addEventListener('keydown', act, true);
addEventListener('wheel', giveUp, { capture: true, passive: true });
addEventListener('popstate', () => {
  const place = places.get(location.href);
  if (place?.some(top => top > 0)) {
    restore(place, view());
  }
});

// Lets the browser ask before a window with unsaved input is closed; LeaveGuard.java marks the forms.
const GUARDED = '[data-fs-guard]';
const CHANGED = 'data-fs-changed';

const UNGUARDED = '[data-fs-unguarded]';

const mark = (event) => {
  const path = event.composedPath();
  if (path.some((node) => node.matches?.(UNGUARDED))) {
    return;
  }
  path.find((node) => node.matches?.(GUARDED))?.setAttribute(CHANGED, '');
};

document.addEventListener('input', mark, true);
document.addEventListener('change', mark, true);

window.addEventListener('beforeunload', (event) => {
  if (document.querySelector(`${GUARDED}[${CHANGED}]`)) {
    event.preventDefault();
  }
});

// Lets the browser ask before a window with unsaved input is closed; LeaveGuard.java marks the forms.
const GUARDED = '[data-fs-guard]';
const CHANGED = 'data-fs-changed';

const UNGUARDED = '[data-fs-unguarded]';

// By form, the inputs that were typed in
const typed = new WeakMap();

const mark = (event) => {
  const path = event.composedPath();
  if (path.some((node) => node.matches?.(UNGUARDED))) {
    return;
  }
  const form = path.find((node) => node.matches?.(GUARDED));
  if (form) {
    form.setAttribute(CHANGED, '');
    typed.set(form, (typed.get(form) ?? new Set()).add(path[0]));
  }
};

// Fields that send each text while it is typed know the last that the server has got
const arrived = (input) =>
  !input.isConnected || (input.parentElement.fsArrived ?? input.value) === input.value;

// What was saved leaves out the text that is still on its way
const unmark = ({ target }) => {
  const open = [...(typed.get(target) ?? [])].filter((input) => !arrived(input));
  typed.set(target, new Set(open));
  target.toggleAttribute(CHANGED, open.length > 0);
};

document.addEventListener('input', mark, true);
document.addEventListener('change', mark, true);
document.addEventListener('fs-saved', unmark, true);

window.addEventListener('beforeunload', (event) => {
  if (document.querySelector(`${GUARDED}[${CHANGED}]`)) {
    event.preventDefault();
  }
});

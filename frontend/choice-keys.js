// Where something is chosen from a list by typing, Enter takes the first match: it stands there as if it were chosen.
// With Ctrl it is for the form, not for the list.
const BOX = 'vaadin-combo-box, vaadin-multi-select-combo-box';

const isUndecided = (box, input) =>
  box.opened && box.filter && !box.loading && !input.hasAttribute('aria-activedescendant');

document.addEventListener(
  'keydown',
  ({ key, ctrlKey, isComposing, target }) => {
    const box = key === 'Enter' && !isComposing && target.closest?.(BOX);
    if (box && ctrlKey) {
      box.opened = false;
    } else if (box && isUndecided(box, target)) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
      setTimeout(() => (box.opened = false)); // a list of many stays open otherwise, over the rest of the form
    }
  },
  true,
);

// Keys that belong to an input method: the Enter that takes a word of it presses no button.
window.addEventListener('keydown', (event) => event.isComposing && event.stopPropagation(), true);

// Keys that belong to an input method: the Enter that takes a word of it presses no button.
window.addEventListener('keydown', (event) => event.isComposing && event.stopPropagation(), true);

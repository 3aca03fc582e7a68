// Finds anything from anywhere: Ctrl K opens the dialog, what is typed goes to the server, whose answer is the list below.
const PAUSE = 150;
const OPENER = '[data-fs-find]';
const ASKED = 'dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

class Finder extends HTMLElement {
  #timer;
  #asked;
  #shown;
  #waiting = false;
  #place = 0;
  #byKey = (event) => {
    const { key, altKey, shiftKey, isComposing } = event;
    if (key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !altKey && !shiftKey && !isComposing) {
      event.preventDefault();
      this.#open();
    }
  };
  #byButton = ({ target }) => target.closest?.(OPENER) && this.#open();

  constructor() {
    super();
    this.addEventListener('input', (event) => event.isComposing || this.#later());
    this.addEventListener('compositionend', () => this.#later());
    this.addEventListener('keydown', (event) => event.isComposing || this.#press(event));
    this.addEventListener('click', (event) => this.#click(event));
  }

  connectedCallback() {
    document.addEventListener('keydown', this.#byKey);
    document.addEventListener('click', this.#byButton);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#byKey);
    document.removeEventListener('click', this.#byButton);
  }

  /** The server has put what it found for a text into the list; the same text anew moves nobody from their place. */
  show(text) {
    this.#choose(text === this.#shown ? this.#place : 0);
    this.#shown = text;
    if (this.#waiting && text === this.#field.value) {
      this.#go();
    }
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  get #field() {
    return this.querySelector('input');
  }

  get #options() {
    return [...this.querySelectorAll('[role="option"]')];
  }

  // What was looked for before is still there, to be gone on with or typed over; what was found may have changed
  #open() {
    if (!document.querySelector(ASKED)) {
      this.#dialog.showModal();
      this.#ask();
    }
    if (this.#dialog.open) {
      this.#field.focus();
      this.#field.select();
    }
  }

  #later() {
    this.#waiting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  #ask() {
    clearTimeout(this.#timer);
    this.#asked = this.#field.value;
    this.dispatchEvent(new CustomEvent('ask', { detail: this.#asked }));
  }

  #press(event) {
    const step = STEPS[event.key];
    const { length } = this.#options;
    if (step && length) {
      event.preventDefault();
      this.#choose((this.#place + step + length) % length);
    } else if (event.key === 'Enter' && event.target === this.#field) {
      event.preventDefault();
      this.#enter();
    }
  }

  // Those who type fast press Enter before the answer is there: they mean what they typed, not what is still shown
  #enter() {
    const { value } = this.#field;
    if (value === this.#shown) {
      this.#go();
      return;
    }
    this.#waiting = true;
    if (value !== this.#asked) {
      this.#ask();
    }
  }

  #go() {
    this.#waiting = false;
    this.#options[this.#place]?.click();
  }

  #click({ target }) {
    if (target === this.#dialog || target.closest('button, [role="option"]')) {
      this.#dialog.close();
    }
  }

  #choose(wanted) {
    const options = this.#options;
    const place = options[wanted] ? wanted : 0;
    this.#place = place;
    options.forEach((option, index) => {
      option.id = `fs-found-${index}`;
      option.ariaSelected = String(index === place);
    });
    options[place]?.scrollIntoView({ block: 'nearest' });
    this.#field.ariaExpanded = String(options.length > 0);
    this.#field.setAttribute('aria-activedescendant', options[place]?.id ?? '');
  }
}

customElements.define('fs-finder', Finder);

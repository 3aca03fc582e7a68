// Takes a picture that is pasted, such as a screenshot, to the upload it is meant for, as if it had been chosen there.
const UPLOAD = 'vaadin-upload[data-fs-paste]';
const SECTION = '.fs-attachments';

const shown = (upload) => upload.checkVisibility();

/** The one in whose part of the page people are, or the only one there is. */
const meant = () => {
  const uploads = [...document.querySelectorAll(UPLOAD)].filter(shown);
  const near = document.activeElement?.closest(SECTION)?.querySelector(UPLOAD);
  return near ?? (uploads.length === 1 ? uploads[0] : undefined);
};

const twoDigits = (number) => String(number).padStart(2, '0');

const moment = () => {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('');
  return `${day}-${[now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join('')}`;
};

/** Browsers call every one image.png. */
const named = (picture, word) =>
  picture.name === 'image.png' ? new File([picture], `${word}-${moment()}.png`, { type: picture.type }) : picture;

document.addEventListener('paste', (event) => {
  const pictures = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  const upload = meant();
  if (!pictures.length || !upload) {
    return;
  }
  event.preventDefault();
  const chosen = new DataTransfer();
  pictures.forEach((picture) => chosen.items.add(named(picture, upload.getAttribute('data-fs-paste'))));
  const input = upload.shadowRoot.querySelector('input[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
});

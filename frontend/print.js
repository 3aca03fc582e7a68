// Says at the foot of each sheet of paper where it comes from, who printed it and when.
const SOURCE = 'data-fs-print';

const twoDigits = (number) => String(number).padStart(2, '0');

const now = () => {
  const time = new Date();
  const day = [time.getFullYear(), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join('-');
  return `${day} ${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
};

window.addEventListener('beforeprint', () => {
  const source = document.querySelector(`[${SOURCE}]`)?.getAttribute(SOURCE);
  if (source) {
    document.documentElement.style.setProperty('--fs-print-source', JSON.stringify(`${source} · ${now()}`));
  }
});

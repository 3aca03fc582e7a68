/* The words beside the picture: numbers as written, the table for reading, the tip at the pointer. */

import { isBlank } from './layout.js';

/** Whether there is something behind a number. */
export const leads = ({ clickable, series }, s, c) =>
  clickable && series[s].role !== 'REST' && series[s].values[c] !== null;

/** An element with properties and children. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** How this chart writes a number; what was never measured has a word instead. */
export function writer({ language, decimals, unit, texts }) {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return (value, withUnit = false) =>
    value === null ? texts.none : format.format(value) + (withUnit ? unit : '');
}

/** How a number of the chart reads: with a word behind it as long as it is not approved. */
export function reader(data) {
  const write = writer(data);
  return (s, c, withUnit = false) => {
    const { values, provisional } = data.series[s];
    return write(values[c], withUnit) + (provisional[c] ? ` ${data.texts.provisional}` : '');
  };
}

/** Rows are categories, columns are series; a cell with a mark is a button that tells the mark. */
export function fillTable(table, data, tell) {
  const read = reader(data);
  const cell = (s, c) => {
    const text = read(s, c, true);
    if (!leads(data, s, c)) return text;
    const button = make('button', { type: 'button' }, text);
    button.ariaLabel = `${data.categories[c].name} ${data.series[s].name} ${text}`;
    button.addEventListener('click', () => tell([s, c]));
    return button;
  };
  const head = make('tr', {}, make('td'));
  head.append(...data.series.map(({ name }) => make('th', { scope: 'col' }, name)));
  const rows = data.categories.map(({ name, note }, c) => {
    const row = make('tr', {}, make('th', { scope: 'row' }, name));
    if (note && isBlank(data, c)) row.append(make('td', { className: 'note', colSpan: data.series.length }, note));
    else row.append(...data.series.map((_, s) => make('td', {}, cell(s, c))));
    return row;
  });
  const foot = data.kind === 'STACKED_BARS' ? [addSums(data, head, rows)] : [];
  table.replaceChildren(make('caption', {}, data.name), make('thead', {}, head), make('tbody', {}, ...rows), ...foot);
}

/** A column and a row of what stands on top of one another; gives the row. */
function addSums(data, head, rows) {
  const write = writer(data);
  const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
  const all = data.series.map(({ values }) => sum(values));
  head.append(make('th', { scope: 'col' }, data.texts.total));
  rows.forEach((row, c) => row.append(make('td', {}, write(sum(data.series.map(({ values }) => values[c]))))));
  const last = make('tr', {}, make('th', { scope: 'row' }, data.texts.total));
  last.append(...[...all, sum(all)].map((number) => make('td', {}, write(number))));
  return make('tfoot', {}, last);
}

/**
 * What the pointer rests on: a category with all series or only one; `paint` tells in which colour a number is drawn, if
 * in any. Built from nodes, so no text becomes markup.
 */
export function tip(data, paint, c, only = null) {
  const read = reader(data);
  const lines = data.series.flatMap(({ name }, s) => {
    if (only !== null && only !== s) return [];
    const dot = make('i');
    dot.style.background = paint(s, c) ?? 'none';
    return [dot, make('span', {}, name), make('span', {}, read(s, c, true))];
  });
  const { name, note } = data.categories[c];
  const words = note && isBlank(data, c) ? [make('em', {}, note)] : lines;
  return make('div', { className: 'tip' }, make('b', {}, name), ...words);
}

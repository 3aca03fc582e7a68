// Keeps each drawn text with its box in pixels of the canvas, what was clicked, and what the content policy refused.
window.texts = {}; window.refused = []; window.marks = [];
document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective));
// A new element on the same page: the engine need not be loaded for each drawing.
window.renew = () => {
  window.texts = {}; window.marks = [];
  const chart = document.createElement('four-chart');
  chart.addEventListener('mark', (event) => marks.push(event.detail));
  document.documentElement.removeAttribute('style');
  delete document.documentElement.dataset.text;
  document.querySelector('four-chart').replaceWith(chart);
};
const draw = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
  const size = this.measureText(text);
  const corners = [[-size.actualBoundingBoxLeft, -size.actualBoundingBoxAscent],
    [size.actualBoundingBoxRight, size.actualBoundingBoxDescent]]
    .map(([dx, dy]) => this.getTransform().transformPoint({ x: x + dx, y: y + dy }));
  const box = (side) => corners.map((corner) => corner[side]).sort((a, b) => a - b);
  texts[text] = [...box('x'), ...box('y'), this.canvas.width, this.canvas.height];
  draw.call(this, text, x, y, ...rest);
};

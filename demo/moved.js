const widget = document.querySelector('stem-check');
const left = document.getElementById('left');
const right = document.getElementById('right');
let place = left;

document.getElementById('move').addEventListener('click', () => {
  place = place === left ? right : left;
  place.append(widget);
});

document.getElementById('toggle').addEventListener('click', () => {
  if (widget.isConnected) widget.remove();
  else place.append(widget);
});

/** A page that draws its parts itself, each behind `#`, and makes all in them anew. */
function draw() {
  const [, route, storage] = location.hash.split('/');
  const heading = document.createElement('h2');
  heading.textContent = route;
  const widget = document.createElement('stem-check');
  widget.setAttribute('date', '2021-04-01');
  widget.setAttribute('storage', storage);
  document.querySelector('#root').replaceChildren(heading, ...(route === 'test' ? [widget] : []));
}
addEventListener('hashchange', draw);
draw();

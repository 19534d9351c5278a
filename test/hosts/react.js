/** A page of React, with the global `React` and `ReactDOM` of any version from 18 on. */
const { createElement, StrictMode, useState } = React;

const heard = [];
const complaints = [];

function Page() {
  const [isShown, show] = useState(true);
  const [count, setCount] = useState(0);
  return createElement(
    'div',
    null,
    createElement('button', { onClick: () => setCount(count + 1) }, `Opnieuw ${count}`),
    createElement('button', { onClick: () => show(!isShown) }, 'Wissel'),
    isShown &&
      createElement(
        'stem-check',
        {
          lang: 'nl',
          date: '2021-04-01',
          'share-answers': false,
          answers: { goal: 'both' },
          ref: (element) =>
            element?.addEventListener('stem-check-answer', (event) => heard.push(event.detail)),
        },
        createElement('p', null, 'Reserve'),
      ),
  );
}

const written = createElement(
  'main',
  null,
  createElement('h1', null, 'Gast'),
  createElement('stem-check', { lang: 'nl' }, createElement('p', null, 'Reserve')),
  createElement('p', null, 'Daarna'),
);

globalThis.host = {
  heard,
  complaints,
  hydrate: (root) =>
    ReactDOM.hydrateRoot(root, written, {
      onRecoverableError: (error) => complaints.push(String(error)),
    }),
  render: (root) =>
    ReactDOM.createRoot(root).render(createElement(StrictMode, null, createElement(Page))),
};

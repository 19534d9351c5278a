/** A page of Vue 3, with its global `Vue`. */
const { createApp, createSSRApp, h, ref } = Vue;

const heard = [];
const complaints = [];

const Page = {
  setup() {
    const isShown = ref(true);
    const count = ref(0);
    return () =>
      h('div', [
        h('button', { onClick: () => count.value++ }, `Opnieuw ${count.value}`),
        h('button', { onClick: () => (isShown.value = !isShown.value) }, 'Wissel'),
        isShown.value &&
          h(
            'stem-check',
            {
              lang: 'nl',
              date: '2021-04-01',
              'share-answers': false,
              answers: { goal: 'both' },
              onStemCheckAnswer: (event) => heard.push(event.detail),
            },
            [h('p', 'Reserve')],
          ),
      ]);
  },
};

const written = () =>
  h('main', [
    h('h1', 'Gast'),
    h('stem-check', { lang: 'nl' }, [h('p', 'Reserve')]),
    h('p', 'Daarna'),
  ]);

function mount(app, root) {
  app.config.warnHandler = (message) => complaints.push(message);
  app.mount(root);
}

globalThis.host = {
  heard,
  complaints,
  hydrate: (root) => mount(createSSRApp({ render: written }), root),
  render: (root) => mount(createApp(Page), root),
};

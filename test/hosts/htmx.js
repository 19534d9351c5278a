/** The same by htmx, with its extension for morphing. */
globalThis.host = {
  morph: (root, html) => {
    root.setAttribute('hx-ext', 'morph');
    htmx.swap(root, html, { swapStyle: 'morph:innerHTML' }, { contextElement: root });
  },
};

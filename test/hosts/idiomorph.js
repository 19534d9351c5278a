/** A page that a server sends again, and of which only what differs is put in place: by Idiomorph alone. */
globalThis.host = {
  morph: (root, html) => Idiomorph.morph(root, html, { morphStyle: 'innerHTML' }),
};

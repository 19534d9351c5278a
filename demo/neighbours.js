import { Component, h, render } from './neighbours/preact.mjs';

const { i18next } = window;
await i18next.init({
  lng: 'fr',
  resources: { fr: { translation: { clicks: '{{count}} clics' } } },
});

class Counter extends Component {
  state = { count: 0 };

  render(_props, { count }) {
    const onClick = () => this.setState({ count: count + 1 });
    return h('button', { type: 'button', lang: 'fr', onClick }, i18next.t('clicks', { count }));
  }
}

render(h(Counter), document.getElementById('counter'));

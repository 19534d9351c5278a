/** A page of Lit 3. */
import { html, LitElement, nothing, render } from 'lit';
import type { StemCheckEventMap } from '../../src/index.ts';

const heard: object[] = [];

class HostPage extends LitElement {
  static override properties = { isShown: { state: true }, count: { state: true } };
  declare isShown: boolean;
  declare count: number;

  constructor() {
    super();
    this.isShown = true;
    this.count = 0;
  }

  override render() {
    const hear = ({ detail }: StemCheckEventMap['stem-check-answer']) => heard.push(detail);
    return html`
      <button @click=${() => this.count++}>Opnieuw ${this.count}</button>
      <button @click=${() => {
        this.isShown = !this.isShown;
      }}>Wissel</button>
      ${
        this.isShown
          ? html`<stem-check
              lang="nl"
              date="2021-04-01"
              ?share-answers=${false}
              .answers=${{ goal: 'both' }}
              @stem-check-answer=${hear}
            ><p>Reserve</p></stem-check>`
          : nothing
      }
    `;
  }
}
customElements.define('host-page', HostPage);

Object.assign(globalThis, {
  host: {
    heard,
    complaints: [],
    render: (root: HTMLElement) => render(html`<host-page></host-page>`, root),
  },
});

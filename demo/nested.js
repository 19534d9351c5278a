customElements.define(
  'site-panel',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const styles = new CSSStyleSheet();
      styles.replaceSync(`
        :host { display: block; padding: 1em; border: 1px solid #7c8b9e; text-transform: uppercase; }
        stem-check { --stem-check-accent: #6a1b9a; }
      `);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styles];
      root.append(document.createElement('stem-check'));
    }
  },
);

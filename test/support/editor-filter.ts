import type { Page } from '@playwright/test';

/** Tags that an editor keeps, each with the attributes that it keeps there; a star ends a prefix. */
export type AllowList = Readonly<Record<string, readonly string[]>>;

/** Drupal's `basic_html` as the standard profile installs it: no `div`, and no `data-stem-check`. */
export const drupalBasicHtml: AllowList = {
  br: [],
  p: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  cite: [],
  dl: [],
  dt: [],
  dd: [],
  a: ['hreflang', 'href'],
  blockquote: ['cite'],
  ul: ['type'],
  ol: ['type', 'start'],
  strong: [],
  em: [],
  code: [],
  li: [],
  img: ['src', 'alt', 'data-entity-uuid', 'data-entity-type', 'height', 'width'],
};

/** The tags of WordPress' `wp_kses_post` that a placeholder can use; since 5.0 every tag keeps `data-*`. */
export const wordPressPost: AllowList = Object.fromEntries(
  Object.entries({
    a: ['href', 'rel', 'name', 'target'],
    div: ['align'],
    p: [],
    ul: [],
    li: [],
  }).map(([tag, own]) => [
    tag,
    [...own, 'aria-label', 'class', 'data-*', 'id', 'lang', 'title', 'role'],
  ]),
);

/** The HTML as such an editor leaves it: other tags fall away around their content, other attributes altogether. */
export const filtered = (page: Page, html: string, allowed: AllowList): Promise<string> =>
  page.evaluate(
    ({ html, allowed }) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      for (const element of [...body.querySelectorAll('*')]) {
        const kept = allowed[element.localName];
        if (!kept) element.replaceWith(...element.childNodes);
        for (const name of kept ? element.getAttributeNames() : []) {
          const isKept = kept?.some((each) =>
            each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each,
          );
          if (!isKept) element.removeAttribute(name);
        }
      }
      // biome-ignore lint/plugin: only read
      return body.innerHTML;
    },
    { html, allowed },
  );

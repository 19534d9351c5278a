import { readFileSync } from 'node:fs';
import type { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { leanI18next } from '../../scripts/lean-i18next.mjs';

const file = 'node_modules/i18next/dist/esm/i18next.js';
const { transform } = leanI18next();
if (typeof transform !== 'object') throw new TypeError('The plugin rewrites nothing.');
const rewrite = transform.handler as unknown as (code: string, id: string) => string;

/** As it is built. */
const i18next: { createInstance: typeof createInstance } = await import(
  `data:text/javascript,${encodeURIComponent(rewrite(readFileSync(file, 'utf8'), file))}`
);

test.each(['nl', 'en', 'fr', 'de'])(
  'the built widget forms the plurals of %s as a browser does',
  async (lng) => {
    const { t, init } = i18next.createInstance();
    const forms = { list_one: 'one', list_other: 'other' };
    await init({ lng, defaultNS: 'widget', resources: { [lng]: { widget: forms } } });
    const rules = new Intl.PluralRules(lng);
    for (let count = 0; count < 2_000; count++)
      expect(t('list', { count }), String(count)).toBe(rules.select(count));
  },
);

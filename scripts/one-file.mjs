import { readFileSync } from 'node:fs';
import { hashOf } from './integrity.mjs';

/** The scripts of the page, in the order in which the page loads them. */
const scripts = ['/src/element/define.ts', '/src/embed/embed.ts'];
export const oneFileEntry = 'virtual:one-file';

/**
 * Makes `stem-check.html`: the page `embed.html` with its script and its styles inside, for a stick or a mail. Its
 * policy names both by their hash and lets nothing else in or out.
 *
 * @returns {import('vite').Plugin}
 */
export function oneFile() {
  return {
    name: 'one-file',
    resolveId: (id) => (id === oneFileEntry ? `\0${id}` : null),
    load: (id) =>
      id === `\0${oneFileEntry}` ? scripts.map((each) => `import '${each}';`).join('\n') : null,
    generateBundle: {
      // After Vite has put the last touch to the script.
      order: 'post',
      handler(_options, bundle) {
        const [chunk, ...others] = Object.values(bundle);
        if (chunk?.type !== 'chunk' || others.length > 0)
          this.error('Only one script was to be made.');
        delete bundle[chunk.fileName];
        this.emitFile({
          type: 'asset',
          fileName: 'stem-check.html',
          source: page(withoutEndTags(chunk.code), readFileSync('src/embed/embed.css', 'utf8')),
        });
      },
    },
  };
}

/** @param {string} script @param {string} style */
function page(script, style) {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf('sha256', script)}'`,
    `style-src '${hashOf('sha256', style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  // Replaced by functions: in a replacement text "$&" would have a meaning.
  return readFileSync('src/regulations/stem-academies/embed.html', 'utf8')
    .replace('<meta charset="utf-8">', (charset) => `${charset}\n    ${meta}`)
    .replace(/<link rel="stylesheet".*>/, () => `<style>${style}</style>`)
    .replace(/ *<script .*<\/script>\n/, '')
    .replace(/<script .*<\/script>/, () => `<script type="module">${script}</script>`);
}

/**
 * What would end the script in the eyes of an HTML parser, or change how it reads on. In strings, templates and
 * regular expressions the backslash changes nothing; the minifier leaves neither anywhere else.
 *
 * @param {string} code
 */
const withoutEndTags = (code) => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

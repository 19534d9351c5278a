/** A chunk that only gives on what another one has, as the bundler puts before a chunk of several. */
const givesOn =
  /^export\s*\{(?<names>[^{}]+)\}\s*from\s*(?:"|'|`)\.\/(?<file>[^"'`]+)(?:"|'|`);?\s*$/;
const fetched = /\bimport\((?:"|'|`)(?<folder>\.\/(?:chunks\/)?)(?<file>[^"'`]+)(?:"|'|`)\)/g;

/** `t as Frame,n as styles` @param {string} names */
const object = (names) =>
  names
    .split(',')
    .map((each) => each.trim().split(/\s+as\s+/))
    .map(([inside, outside = inside]) => `${outside}:a.${inside}`)
    .join();

/**
 * Has an `import()` fetch the chunk that has what is wanted. A chunk between them would be one more to wait for.
 *
 * @returns {import('vite').Plugin}
 */
export function directImports() {
  return {
    name: 'direct-imports',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        /** @type {Map<string, { names: string, file: string }>} */
        const betweens = new Map();
        for (const [name, chunk] of Object.entries(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
          const { names = '', file } = givesOn.exec(chunk.code)?.groups ?? {};
          if (file) betweens.set(name.replace(/^chunks\//, ''), { names, file });
        }
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            chunk.code = chunk.code.replaceAll(fetched, (whole, folder, file) => {
              const between = betweens.get(file);
              return between
                ? `import("${folder}${between.file}").then(a=>({${object(between.names)}}))`
                : whole;
            });
        for (const name of betweens.keys()) delete bundle[`chunks/${name}`];
      },
    },
  };
}

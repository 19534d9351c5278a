/** An `import()` of one chunk by another, as it stands in what is built. */
const fetched = /\bimport\(["'`](?<folder>\.\/(?:chunks\/)?)(?<file>[^"'`]+)\.js["'`]\)/g;

/**
 * Browsers that remember a module that could not be fetched never ask for its address again. What came under another one is
 * kept: each of its kind is there once. A page that holds its modules to their hashes knows none for another address, so
 * there it stays as it was, as it does where a bundler has put the file elsewhere.
 *
 * @param {string} folder
 */
const helper = (folder) =>
  [
    'const $got={},',
    '$isHeld=()=>[...document.querySelectorAll("[type$=map],[rel=modulepreload]")]',
    '.some(e=>/sha\\d/.test(e.text+e.integrity)),',
    '$fetch=(file,load)=>$got[file]??load().catch(error=>{',
    'if(!globalThis.document||$isHeld())throw error;',
    `const address="${folder}"+file+".js?"+Date.now();`,
    'return $got[file]??=import(/* webpackIgnore: true *//* @vite-ignore */address)',
    '.catch(()=>{delete $got[file];throw error})});',
  ].join('');

/**
 * Has what could not be fetched be asked for under an address that is new, so that it comes once there is a network, in
 * browsers that remember a failure too.
 *
 * @param {readonly string[]} onlyOnce Names of chunks that stay as they are: the others hold on to what is in them, and there
 *   would be two of it.
 * @returns {import('vite').Plugin}
 */
export function fetchedAnew(onlyOnce) {
  return {
    name: 'fetched-anew',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const imported = new Set(chunks.flatMap(({ imports }) => imports));
      const kept = chunks
        .filter(({ name, fileName }) => onlyOnce.includes(name) && imported.has(fileName))
        .map(({ fileName }) => fileName);
      for (const chunk of chunks) {
        let from = '';
        const code = chunk.code.replaceAll(fetched, (whole, folder, file) => {
          if (kept.includes(`chunks/${file}.js`)) return whole;
          from = folder;
          return `$fetch("${file}",()=>${whole})`;
        });
        if (from) chunk.code = helper(from) + code;
      }
    },
  };
}

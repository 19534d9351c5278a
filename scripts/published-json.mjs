/**
 * Ships data that is made from the source, each under its file name.
 *
 * @param {Record<string, object>} files
 * @returns {import('vite').Plugin}
 */
export function publishedJson(files) {
  return {
    name: 'published-json',
    generateBundle() {
      for (const [fileName, content] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(content, null, 2)}\n` });
      }
    },
  };
}

/**
 * Vite packs each file anew for each request, which takes longer than to send it as it is: who looks at a preview is on
 * the same machine.
 *
 * @returns {import('vite').Plugin}
 */
export function plainPreview() {
  return {
    name: 'plain-preview',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        delete request.headers['accept-encoding'];
        next();
      });
    },
  };
}

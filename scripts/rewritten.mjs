/**
 * Code of a dependency, rewritten. Where the pattern finds nothing the dependency has changed, and what it was rewritten
 * for may have come back: that fails the build.
 *
 * @param {string} code
 * @param {{ file: string, pattern: string | RegExp, replacement: string, script: string, test: string }} rewriting
 *   `script` has the pattern, and `test` shows what goes wrong without it.
 */
export function rewritten(code, { file, pattern, replacement, script, test }) {
  const changed = code.replaceAll(pattern, replacement);
  if (changed !== code) return changed;
  throw new Error(
    `${file} no longer has ${pattern}, which ${script} rewrites. ` +
      `Look up how it says the same now and mend the pattern there, or take it away if ${test} passes without it.`,
  );
}

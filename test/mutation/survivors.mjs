/**
 * @typedef {{ file: string, line: string, code: string, becomes: string, why: string }} Explained `line` as it begins, and
 * in it `code`, which became something else
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ status: string, replacement?: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

const isNoticed = new Set(['Killed', 'Timeout']);
const isSurvivor = new Set(['Survived', 'NoCoverage']);

/** @param {string} code */
const short = (code) => {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
};

/** @param {Omit<Explained, 'why'>} each */
const keyOf = ({ file, line, code, becomes }) => JSON.stringify([file, line, code, becomes]);

/** @param {string} file @param {string} source @param {Mutant} mutant */
function described(file, source, { location: { start, end }, replacement = '' }) {
  const lines = source.split('\n');
  const at = (/** @type {Position} */ { line, column }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column - 1);
  return {
    file,
    line: short(lines[start.line - 1] ?? ''),
    code: short(source.slice(at(start), at(end))),
    becomes: short(replacement),
  };
}

/**
 * What no test noticed, beside what we know of and have a reason for. The same change twice in lines that are the same has
 * one reason.
 * @param {Report} report
 * @param {Explained[]} explained
 */
export function survivorsIn({ files }, explained) {
  const reasons = new Map(explained.map((each) => [keyOf(each), each]));
  const met = new Set();
  const unexplained = [];
  let noticed = 0;
  let survivors = 0;
  for (const [file, { source, mutants: own }] of Object.entries(files))
    for (const mutant of own) {
      if (isNoticed.has(mutant.status)) noticed += 1;
      if (isSurvivor.has(mutant.status)) {
        survivors += 1;
        const each = described(file, source, mutant);
        if (reasons.has(keyOf(each))) met.add(keyOf(each));
        else unexplained.push({ at: `${file}:${mutant.location.start.line}`, ...each });
      }
    }
  const stale = [...reasons.values()].filter((each) => each.file in files && !met.has(keyOf(each)));
  return { mutants: noticed + survivors, noticed, survivors, unexplained, stale };
}

/**
 * Writes src/belgium/postcodes.json from postcodes.tsv; where that table comes from is told in postcodes.README.md.
 * With --check it writes nothing and fails when the file is not what it would write.
 *
 *   { "9000": { "Gent": [], "Gand": [] }, "9050": { "Gent": ["Gentbrugge", "Ledeberg"] } }
 *
 * reads: postcode, municipality (Dutch name first), the places there. An empty list says that the municipality's
 * own name is the only one in use. The file is loaded by a browser, so the shape is kept small.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const table = new URL('postcodes.tsv', import.meta.url);
const target = new URL('../src/belgium/postcodes.json', import.meta.url);

/** The table gives French names a row of their own but does not mark them. */
const frenchMunicipalities = new Set(
  `Bruxelles, Schaerbeek, Ixelles, Saint-Gilles, Molenbeek-Saint-Jean, Berchem-Sainte-Agathe, Woluwe-Saint-Pierre,
  Auderghem, Watermael-Boitsfort, Uccle, Forest, Woluwe-Saint-Lambert, Saint-Josse-ten-Noode, Hal, Biévène, Gammerages,
  Rhode-Saint-Genèse, Vilvorde, Anvers, Baerle-Duc, Lierre, Malines, Louvain, Montaigu-Zichem, Tirlemont, Léau,
  Herck-la-Ville, Tongres, Fourons, Saint-Trond, Looz, Bourg-Léopold, Bruges, Ostende, Courtrai, Espierres-Helchin,
  Dixmude, Nieuport, Furnes, La Panne, Roulers, Ypres, Menin, Messines, Gand, Saint-Nicolas, Tamise, Termonde, Alost,
  Grammont, Renaix, Audenarde`.split(/,\s+/),
);

/** @typedef {Record<string, Record<string, string[]>>} Postcodes postcode => municipality => places */

/** @param {string} tsv @returns {Postcodes} */
export function makePostcodes(tsv) {
  const rows = tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const dutchFirst = rows.toSorted(
    ([a, , ma], [b, , mb]) => Number(a) - Number(b) || Number(isFrench(ma)) - Number(isFrench(mb)),
  );

  /** @type {Postcodes} */
  const postcodes = {};
  for (const [postcode, place, municipality] of dutchFirst) {
    if (!postcode || !place || !municipality)
      throw new Error('postcodes.tsv has an incomplete row.');
    postcodes[postcode] ??= {};
    postcodes[postcode][municipality] ??= [];
    postcodes[postcode][municipality].push(place);
  }
  return withoutRepetition(postcodes);
}

/** @param {string | undefined} municipality */
function isFrench(municipality) {
  return municipality !== undefined && frenchMunicipalities.has(municipality);
}

/** @param {Postcodes} postcodes @returns {Postcodes} */
function withoutRepetition(postcodes) {
  return mapValues(postcodes, (municipalities) =>
    mapValues(municipalities, (places, municipality) =>
      places.every((place) => place === municipality) ? [] : places,
    ),
  );
}

/**
 * @template T, U
 * @param {Record<string, T>} record
 * @param {(value: T, key: string) => U} change
 */
function mapValues(record, change) {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

/** One line per postcode, so that a change of the table can be read in a diff. */
export function postcodesFile(tsv = readFileSync(table, 'utf8')) {
  const lines = Object.entries(makePostcodes(tsv)).map(
    ([postcode, municipalities]) => `  "${postcode}": ${JSON.stringify(municipalities)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  if (!argv.includes('--check')) writeFileSync(target, postcodesFile());
  else if (readFileSync(target, 'utf8') !== postcodesFile()) {
    console.error(
      `${fileURLToPath(target)} is stale: run \`node scripts/make-postcodes.mjs\` and commit it.`,
    );
    exit(1);
  }
}

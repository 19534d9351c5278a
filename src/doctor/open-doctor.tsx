import { render } from 'preact';
import { Doctor } from './Doctor.tsx';
import styles from './doctor.css?inline';
import { examine } from './examine.ts';
import type { Refusal } from './finding.ts';
import { wordsFor } from './words.ts';

const name = 'data-stem-check-doctor';

/** Puts the doctor on the page, once, in a shadow root of its own. */
export function openDoctor(page: Document = document): void {
  if (page.querySelector(`[${name}]`)) return;
  const place = page.createElement('div');
  place.setAttribute(name, '');
  const shadow = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  page.body.append(place);

  const words = wordsFor(page.documentElement.lang);
  const refusals: Refusal[] = [];
  const draw = () =>
    render(
      <Doctor
        key={refusals.length}
        words={words}
        examine={() => examine(page, refusals)}
        close={() => place.remove()}
      />,
      shadow,
    );
  const note = (refusal: Refusal) => {
    if (refusals.some(({ address }) => address === refusal.address)) return;
    refusals.push(refusal);
    draw();
  };
  page.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective: directive, blockedURI: address, sourceFile: source }) =>
      note({ directive, address, source }),
  );
  noteFormer(note);
  draw();
}

/** Not among the types of the DOM yet: https://w3c.github.io/webappsec-csp/#cspviolationreportbody */
interface ViolationReport {
  effectiveDirective: string;
  blockedURL: string | null;
  sourceFile: string | null;
}

/** What was refused before this came, where the browser remembers that. */
function noteFormer(note: (refusal: Refusal) => void): void {
  if (!('ReportingObserver' in globalThis)) return;
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports as { body: ViolationReport | null }[])
        if (body)
          note({
            directive: body.effectiveDirective,
            address: body.blockedURL ?? '',
            source: body.sourceFile ?? '',
          });
    },
    { types: ['csp-violation'], buffered: true },
  ).observe();
}

import type { Finding, Refusal } from './finding.ts';

const script = '<script type="module" src="/stem-check/stem-check.js"></script>';
const loader = '<script src="/stem-check/loader.js" async></script>';
/** On the places that our loader found: where that is, as far as it knows. */
const found = Symbol.for('stem-check');

/** Whether the script is there, once, in one version, and may do what it does. */
export function scriptFindings(
  page: Document,
  widgets: readonly Element[],
  refusals: readonly Refusal[],
): Finding[] {
  const findings: Finding[] = [];
  const known = customElements.get('stem-check') as { versions?: ReadonlySet<string> } | undefined;
  const copies = copiesIn(page);
  const placeholders = page.querySelectorAll('[data-stem-check]');
  if (widgets.length + placeholders.length === 0)
    findings.push({ id: 'no-element', line: '<stem-check></stem-check>' });
  const loaders = [...widgets, ...placeholders].filter((place) => found in place);
  if (!known && copies.length === 0) {
    if (loaders.length === 0) findings.push({ id: 'no-script', line: script });
    // One that knows waits until a place comes near.
    else if (loaders.some((place) => !Reflect.get(place, found)))
      findings.push({ id: 'lost-loader', line: loader });
  }
  if (!known && copies.length > 0)
    findings.push({ id: 'not-loaded', params: { address: copies.join(', ') } });
  if (copies.length > 1) findings.push({ id: 'doubled', params: { addresses: copies.join(', ') } });
  const versions = [...(known?.versions ?? [])];
  if (versions.length > 1)
    findings.push({ id: 'versions', params: { versions: versions.join(', ') } });
  const isOurs = (address: string) =>
    copies.some((copy) => address.startsWith(new URL('.', copy).href));
  for (const { directive, address, source } of refusals)
    if (isOurs(address) || isOurs(source)) findings.push(policyFinding(directive, address));
  const allowed = sandboxAround();
  if (allowed && !allowed.contains('allow-downloads')) {
    // What the frame has is for its site to choose: to lose its origin could stop more than downloads.
    const line = [...new Set([...allowed, 'allow-downloads', 'allow-modals'])].join(' ');
    findings.push({ id: 'no-downloads', line: `sandbox="${line}"` });
  }
  return findings;
}

/** The addresses from which the script was loaded, by a tag or by our loader. */
export function copiesIn(page: Document): string[] {
  const tags = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set([...tags, ...loaded])].filter((address) =>
    new URL(address, page.baseURI).pathname.endsWith('/stem-check.js'),
  );
}

function policyFinding(effective: string, address: string): Finding {
  const directive = effective.replace(/-(elem|attr)$/, '');
  const origin = URL.canParse(address) ? new URL(address).origin : location.origin;
  return {
    id: 'policy',
    params: { directive, address },
    line: `${directive} ${origin === location.origin ? "'self'" : origin}`,
  };
}

/** What the frame around this page lets through. One of another origin does not tell: of that this says nothing. */
function sandboxAround(): DOMTokenList | undefined {
  try {
    const frame = window.frameElement;
    return frame?.hasAttribute('sandbox') ? (frame as HTMLIFrameElement).sandbox : undefined;
  } catch {
    return undefined;
  }
}

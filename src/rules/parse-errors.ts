import type * as z from 'zod/mini';

/** What is wrong and where: the path in dots ("criteria.2.source.place", "" for the whole), the code for a text. */
export interface ParseError {
  path: string;
  code: string;
}

export interface Refused {
  ok: false;
  errors: ParseError[];
}

/** Parses what may be hostile: a getter that throws, a cycle, a depth that no stack holds is refused as a whole. */
export function readable<T>(parse: () => T | Refused): T | Refused {
  try {
    return parse();
  } catch {
    return { ok: false, errors: [{ path: '', code: 'unreadable' }] };
  }
}

type Issue = z.core.$ZodIssue;

/** Codes of our own travel as the message of a check; zod's codes get the name that readers know. */
const codes: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'unknown-option',
  invalid_format: 'wrong-format',
  too_small: 'too-small',
  too_big: 'too-big',
};

export function errorsOf(
  issues: readonly Issue[],
  base: readonly PropertyKey[] = [],
): ParseError[] {
  return issues.flatMap((issue): ParseError[] => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key].join('.'),
        code: ownCode(issue) ?? 'unknown-key',
      }));
    if (issue.code === 'invalid_union' && issue.errors.length > 0)
      return errorsOf(nearest(issue.errors).issues, path);
    return [{ path: path.join('.'), code: ownCode(issue) ?? codes[issue.code] ?? 'wrong-shape' }];
  });
}

const ownCode = ({ message }: Issue): string | undefined =>
  /^[a-z]+(-[a-z]+)*$/.test(message) ? message : undefined;

/** One of the shapes that were allowed, and how well the value resembles it. */
interface Attempt {
  issues: readonly Issue[];
  /** Keys of the value that this shape does not have. */
  strangers: number;
  /** How far it got before it failed. */
  depth: number;
}

const nearest = (branches: readonly (readonly Issue[])[]): Attempt =>
  branches.map(measure).reduce((best, each) => {
    const more = each.strangers - best.strangers;
    return more < 0 || (more === 0 && each.depth >= best.depth) ? each : best;
  });

function measure(issues: readonly Issue[]): Attempt {
  let strangers = 0;
  let depth = 0;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      if (issue.path.length === 0) strangers += issue.keys.length;
      continue;
    }
    const inside =
      issue.code === 'invalid_union' && issue.errors.length > 0 ? nearest(issue.errors).depth : 0;
    depth = Math.max(depth, issue.path.length + inside);
  }
  return { issues, strangers, depth };
}

import type { FolderCode } from './finding.ts';

/** What keeps a file from being read as JSON. */
export interface JsonFault {
  code: FolderCode;
  line: number;
}

export interface ReadJson {
  value: unknown;
  /** The line on which each value begins, by its path in dots; that of the whole is "". */
  lines: ReadonlyMap<string, number>;
  /** Names that stand twice in one group: the paths, with the line of the second. */
  doubles: readonly { path: string; line: number }[];
}

/** Reads JSON as `JSON.parse` does, and tells where everything stands; or what is wrong, for who never saw JSON before. */
export function readJson(text: string): ReadJson | JsonFault {
  const reader = new Reader(text);
  try {
    const value = reader.whole();
    return { value, lines: reader.lines, doubles: reader.doubles };
  } catch (error) {
    if (error instanceof Stop) return { code: error.code, line: reader.lineAt(error.at) };
    return { code: 'json-deep', line: 1 };
  }
}

export const isJsonFault = (read: ReadJson | JsonFault): read is JsonFault => 'code' in read;

class Stop extends Error {
  readonly code: FolderCode;
  readonly at: number;
  constructor(code: FolderCode, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const isOtherQuote = (sign: string): boolean => /[“”„‘’«»']/.test(sign);

class Reader {
  readonly lines = new Map<string, number>();
  readonly doubles: { path: string; line: number }[] = [];
  private at = 0;
  private readonly text: string;
  /** Where each line begins. */
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, '');
    this.starts = [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  lineAt(at: number): number {
    const next = this.starts.findIndex((start) => start > at);
    return next < 0 ? this.starts.length : next;
  }

  whole(): unknown {
    this.skipBlanks();
    if (this.at >= this.text.length) throw new Stop('json-empty', 0);
    const value = this.value('');
    this.skipBlanks();
    if (this.at < this.text.length) throw new Stop('json-after', this.at);
    return value;
  }

  private value(path: string): unknown {
    this.skipBlanks();
    this.lines.set(path, this.lineAt(this.at));
    const sign = this.text[this.at];
    if (sign === '{') return this.group(path);
    if (sign === '[') return this.list(path);
    if (sign === '"') return this.string();
    const [word = ''] = /^[\w.+-]+/.exec(this.text.slice(this.at, this.at + 400)) ?? [];
    if (Object.hasOwn(literals, word)) {
      this.at += word.length;
      return literals[word];
    }
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) {
      this.at += word.length;
      return Number(word);
    }
    throw new Stop(this.whyNoValue(word), this.at);
  }

  private whyNoValue(word: string): FolderCode {
    const sign = this.text[this.at] ?? '';
    if (sign === '') return 'json-unclosed';
    if (isOtherQuote(sign)) return 'json-quotes';
    if (sign === ',' || sign === '}' || sign === ']') return 'json-no-value';
    if (this.text.startsWith('//', this.at) || this.text.startsWith('/*', this.at))
      return 'json-comment';
    return /^[-+.\d]/.test(word) ? 'json-number' : 'json-unquoted';
  }

  private whyNoName(): FolderCode {
    const sign = this.text[this.at] ?? '';
    if (sign === '/') return 'json-comment';
    return isOtherQuote(sign) ? 'json-quotes' : 'json-no-name';
  }

  private group(path: string): Record<string, unknown> {
    const parts = new Map<string, unknown>();
    this.each('}', () => {
      const line = this.lineAt(this.at);
      if (this.text[this.at] !== '"') throw new Stop(this.whyNoName(), this.at);
      const name = this.string();
      const inside = path === '' ? name : `${path}.${name}`;
      this.skipBlanks();
      if (this.text[this.at] !== ':') throw new Stop('json-colon', this.at);
      this.at += 1;
      if (parts.has(name)) this.doubles.push({ path: inside, line });
      parts.set(name, this.value(inside));
    });
    return Object.fromEntries(parts);
  }

  private list(path: string): unknown[] {
    const items: unknown[] = [];
    this.each(']', () => {
      items.push(this.value(path === '' ? `${items.length}` : `${path}.${items.length}`));
    });
    return items;
  }

  /** Goes through what stands between brackets, with commas between. */
  private each(end: '}' | ']', read: () => void): void {
    const begin = this.at;
    this.at += 1;
    this.skipBlanks();
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      read();
      const after = this.at;
      this.skipBlanks();
      const sign = this.text[this.at];
      if (sign === end) break;
      if (sign === undefined) throw new Stop('json-unclosed', begin);
      if (sign === '}' || sign === ']') throw new Stop('json-bracket', this.at);
      if (sign !== ',') throw new Stop(sign === '/' ? 'json-comment' : 'json-comma', after - 1);
      const comma = this.at;
      this.at += 1;
      this.skipBlanks();
      if (this.text[this.at] === end) throw new Stop('json-last-comma', comma);
    }
    this.at += 1;
  }

  private string(): string {
    const begin = this.at;
    for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === undefined || sign === '\n') throw new Stop('json-open-quote', begin);
      if (sign === '\\') this.at += 1;
    }
    this.at += 1;
    try {
      return JSON.parse(this.text.slice(begin, this.at));
    } catch {
      throw new Stop('json-backslash', begin);
    }
  }

  private skipBlanks(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
}

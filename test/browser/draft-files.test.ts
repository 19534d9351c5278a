import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { academy, online, trajectory } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { escaped } from '../support/escaped.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { type DraftElement, openDraft, savedJson, sectionHeading } from '../support/open-draft.ts';

const { say } = localeTexts('nl');
const office = process.env.LIBREOFFICE_PATH ?? '';
const saved = savedJson(academy({ trajectories: [trajectory({ title: '=1+1' }), online()] }), {
  fields: { name: 'vzw Vonk' },
});

const exported = async ({ widget }: ConversationPage, format: string): Promise<Buffer> =>
  Buffer.from(
    await widget.evaluate(async (host, format) => {
      const file = await (host as DraftElement).exportDraft(format);
      return [...new Uint8Array(await file.arrayBuffer())];
    }, format),
  );

const openMore = async (conversation: ConversationPage) => {
  await conversation.button(say('draft:more')).click();
  await expect(conversation.heading(say('draft:exports.heading'))).toBeFocused();
};

async function choose({ page }: ConversationPage, name: string, buffer: Buffer, key: string) {
  const chooser = page.waitForEvent('filechooser');
  await page
    .locator('stem-check')
    .getByRole('button', { name: say(key) })
    .click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

function convert(name: string, content: Buffer, to: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'stem-check-'));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = to.split(':')[0] ?? to;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out')];
    if (name.endsWith('.csv')) args.push('--infilter=CSV:59,34,76');
    execFileSync(office, [...args, join(folder, name)], { stdio: 'ignore', timeout: 80_000 });
    return readFileSync(join(folder, 'out', name.replace(/\w+$/, out)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('each file can be downloaded, and tells only format and progress', async ({ open, page }) => {
  const conversation = await open();
  await openDraft(conversation, saved);
  const { widget } = conversation;
  const details = await widget.evaluateHandle((host) => {
    const told: unknown[] = [];
    host.addEventListener('stem-check-export', (event) => told.push((event as CustomEvent).detail));
    return told;
  });
  const link = (format: string) =>
    widget.getByRole('link', {
      name: new RegExp(
        `^${escaped(say(`draft:exports.${format}`, { size: '#' })).replace('#', '.*')}$`,
      ),
    });
  const downloads = async (control: Locator, suggested: RegExp) => {
    const download = page.waitForEvent('download');
    await control.click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(suggested);
    expect(readFileSync(await file.path()).length).toBeGreaterThan(50);
  };
  await downloads(conversation.button(say('draft:word')), /^ontwerpaanvraag-.+\.docx$/);
  await openMore(conversation);
  const others = {
    docx: /^ontwerpaanvraag-.+-werkversie\.docx$/,
    json: /^ontwerpaanvraag-.+\.json$/,
    csv: /^ontwerpaanvraag-.+\.csv$/,
    ics: /^ontwerpaanvraag-.+\.ics$/,
    markdown: /^ontwerpaanvraag-.+\.md$/,
    text: /^ontwerpaanvraag-.+\.txt$/,
  };
  for (const [format, suggested] of Object.entries(others))
    await downloads(link(format), suggested);
  expect(await details.jsonValue()).toEqual(
    ['docx-clean', ...Object.keys(others)].map((format) => ({
      format,
      complete: expect.any(Number),
    })),
  );
});

test('a Word file opens again in a fresh page', async ({ open }) => {
  const first = await open();
  await openDraft(first, saved);
  const [docx, json] = [await exported(first, 'docx'), await exported(first, 'json')];
  const fresh = await open();
  await choose(fresh, 'ontwerp.docx', docx, 'welcome.open');
  await expect(fresh.heading(sectionHeading('organisation'))).toBeVisible();
  expect((await exported(fresh, 'json')).toString()).toBe(json.toString());
});

test('a wrong file shows why, and keeps the draft', async ({ open }) => {
  const conversation = await open();
  await openDraft(conversation, saved);
  const before = await exported(conversation, 'json');
  const docx = await exported(conversation, 'docx');
  await openMore(conversation);
  for (const wrong of [Buffer.from('zomaar tekst'), docx.subarray(0, docx.length / 2)]) {
    await choose(conversation, 'fout.docx', wrong, 'draft:exports.open');
    await expect(conversation.widget.getByRole('alert')).toContainText(
      say('draft:imports.heading'),
    );
    expect((await exported(conversation, 'json')).toString()).toBe(before.toString());
  }
});

test('LibreOffice reads all of the Word file, and the table as text', async ({ open }) => {
  test.skip(!office, 'No LibreOffice on this machine.');
  const conversation = await open();
  await openDraft(conversation, saved);
  const docx = await exported(conversation, 'docx');
  const squeeze = (text: string) => text.replace(/\s+/g, ' ');
  const text = squeeze(convert('ontwerp.docx', docx, 'txt:Text (encoded):UTF8').toString());
  const plain = (await exported(conversation, 'text')).toString();
  const gaps = plain.match(/\[[^\]]+: [^\]]+\]/g) ?? [];
  expect(gaps.length).toBeGreaterThan(5);
  const headings = headingsOf(docx).map(([, words]) => words);
  const sentences = plain.match(/^\p{L}.*\.$/gmu) ?? [];
  expect(sentences.length).toBeGreaterThan(10);
  for (const words of [...headings, ...gaps, ...sentences])
    expect.soft(text).toContain(squeeze(words));
  expect(convert('ontwerp.docx', docx, 'pdf').subarray(0, 5).toString()).toBe('%PDF-');

  const csv = await exported(conversation, 'csv');
  const again = convert(
    'trajecten.csv',
    csv,
    'csv:Text - txt - csv (StarCalc):59,34,76',
  ).toString();
  const size = (file: string) =>
    file
      .trim()
      .split('\n')
      .map((row) => row.split(';').length);
  expect(size(again)).toEqual(size(csv.toString()));
  expect(again).toContain('=1+1');
});

function headingsOf(docx: Buffer): [number, string][] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    const style = /<w:pStyle w:val="(Title|Heading(\d))"/.exec(paragraph);
    const words = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, part]) => part).join('');
    return style ? [[style[2] ? Number(style[2]) + 1 : 1, words] as [number, string]] : [];
  });
}

const expectNoJump = (levels: number[]) =>
  levels.forEach((level, place) => {
    expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

test('the Word file has a title, a language, header rows and headings in order', async ({
  open,
}) => {
  const conversation = await open();
  await openDraft(conversation, saved);
  const docx = await exported(conversation, 'docx');
  const files = unzipSync(docx);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect(part('docProps/core.xml')).toMatch(/<dc:title>[^<]+/);
  expect(part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="nl-BE"/);
  const tables = part('word/document.xml').split('<w:tbl>').slice(1);
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) expect(table.split('</w:tbl>')[0]).toContain('<w:tblHeader');
  expectNoJump(headingsOf(docx).map(([level]) => level));
});

async function printed(page: Page, conversation: ConversationPage) {
  await openDraft(conversation, saved);
  await openMore(conversation);
  await conversation.button(say('draft:exports.print')).click();
  await expect.poll(() => page.evaluate(() => 'printedHtml' in globalThis)).toBe(true);
  return page.evaluate(() => {
    const { printedHtml: html, printedCss: css } = globalThis as unknown as Record<string, string>;
    return { html: html ?? '', css: css ?? '' };
  });
}

test('what was printed leaves the page, also where the browser does not say so', async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const conversation = await open();
  await openDraft(conversation, saved);
  await openMore(conversation);
  const frames = page.locator('body > iframe');
  await conversation.button(say('draft:exports.print')).click();
  await expect(frames).toHaveCount(1);
  await conversation.heading(say('draft:exports.heading')).click();
  await expect(frames).toHaveCount(0);
});

test('the printed draft is a tagged PDF with the headings of the Word file', async ({
  open,
  page,
  browser,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
    const append = Element.prototype.append;
    Element.prototype.append = function (...nodes) {
      append.apply(this, nodes);
      for (const node of nodes) {
        const frame = node instanceof HTMLIFrameElement ? node.contentWindow : null;
        if (!frame) continue;
        frame.print = () => {
          const sheets = frame.document.adoptedStyleSheets;
          const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
          Object.assign(globalThis, {
            // biome-ignore lint/plugin: only read, to print it again
            printedHtml: frame.document.documentElement.outerHTML,
            printedCss: rules.join('\n'),
          });
        };
      }
    };
  });
  const conversation = await open();
  const { html, css } = await printed(page, conversation);
  const paper = await browser.newPage();
  await paper.setContent(`<!doctype html>${html}`);
  await paper.addStyleTag({ content: css });
  const headings = await paper
    .locator('h1,h2,h3,h4,h5,h6')
    .evaluateAll((all) => all.map((each) => [Number(each.tagName[1]), each.textContent ?? '']));
  const pdf = (await paper.pdf({ tagged: true, outline: true })).toString('latin1');
  await paper.close();
  expectNoJump(headings.map(([level]) => Number(level)));
  expect(headings).toEqual(headingsOf(await exported(conversation, 'docx')));
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang \(nl-BE\)/);
  expect(pdf).toContain('/Title');
});

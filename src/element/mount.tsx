import { render } from 'preact';
import type * as NotStarted from '../doctor/not-started.ts';
import { languagesOf, nameOf } from '../i18n/languages.ts';
import type { Texts } from '../i18n/texts.ts';
import { hasApplication } from '../regulations/regulations.ts';
import type { StartFault } from '../view/Fault.tsx';
import { Widget } from '../view/Widget.tsx';
import type { Conversation } from './conversation.ts';
import { importDraft } from './import-draft.ts';
import { keepReadable } from './keep-readable.ts';
import { loadPlaces } from './load-places.ts';
import { partsFor } from './parts.ts';
import type { Settings } from './prepare.ts';
import type { ReflectingElement } from './ReflectingElement.ts';
import type { Shell } from './Shell.ts';
import type { Talk } from './Talk.ts';

export type Drawing = Talk['services'] & {
  host: ReflectingElement;
  actor: Conversation;
  texts: Texts;
  settings: Settings;
  announce: (message: string) => void;
  chooseLanguage: (language: string) => void;
  isAhead: boolean;
};

export function draw(shell: Shell, { host, actor, texts, settings, ...rest }: Drawing): void {
  const { date, headingLevel, prefix } = settings;
  const { value, context } = actor.getSnapshot();
  const { ruleSet } = context;
  render(
    <Widget
      actor={actor}
      texts={texts}
      date={date}
      headingLevel={headingLevel}
      prefix={prefix}
      languages={languagesOf(ruleSet).map((id) => ({ id, name: nameOf(id) }))}
      loadPlaces={loadPlaces}
      parts={partsFor({ host, ruleSet, texts })}
      importDraft={
        hasApplication(ruleSet) ? (file) => importDraft(actor, file, texts.language) : undefined
      }
      canExpand={settings.canExpand}
      isCoached={settings.isCoached}
      shareBase={settings.shareBase}
      closeDialog={/inline|coach/.test(host.mode) ? undefined : () => shell.close()}
      shelter={(dialog) => shell.shelter(dialog)}
      {...rest}
    />,
    shell.view,
  );
  shell.hasFallback = value === 'failed';
  keepReadable(host);
}

export async function drawFault(root: Element, texts: Texts, fault: StartFault): Promise<void> {
  const [{ Fault }] = await Promise.all([import('../view/Fault.tsx'), texts.load('fault')]);
  render(<Fault texts={texts} fault={fault} />, root);
}

/** Looks for what is wrong on the page, where that is asked for. */
export function examine(isAsked: boolean): void {
  if (isAsked || new URLSearchParams(location.search).has('stem-check-debug'))
    void import('../doctor/open-doctor.tsx').then(({ openDoctor }) => openDoctor());
}

/**
 * Says that it could not start, with a button that tries `again`; that comes in a file by itself, or not at all. A card
 * that stood ahead of the conversation goes.
 */
export function showNotStarted(shell: Shell, error: unknown, again: (() => void) | false): void {
  console.error('[stem-check] could not start', error);
  if (!again) return;
  erase(shell.view);
  shell.hasFallback = true;
  const { host } = shell.view.getRootNode() as ShadowRoot;
  (import(/* @vite-ignore */ `../${'not-started'}.js`) as Promise<typeof NotStarted>).then(
    (it) => it.tellNotStarted(host, again),
    () => {},
  );
}

export const erase = (root: Element): void => render(null, root);

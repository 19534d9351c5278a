import { useState } from 'preact/hooks';
import type { Texts } from '../../i18n/texts.ts';
import type { Application } from '../../rules/application.ts';
import type { ParseError } from '../../rules/parse-errors.ts';
import { Heading } from '../../view/Heading.tsx';
import { useArrival } from '../../view/use-arrival.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { sectionsOf } from '../compose/compose-draft.ts';
import { sectionTitle } from '../compose/compose-section.ts';
import type { ExportFormat } from '../export/export-draft.ts';
import draftStyles from './draft.css?inline';
import { Exports } from './Exports.tsx';
import { ImportNotice } from './ImportNotice.tsx';
import paperStyles from './paper/paper.css?inline';
import { SectionForm } from './SectionForm.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  /** The Dutch texts: the application is Dutch, whatever the language of the conversation. */
  words: Texts;
  /** What the rule set's draft holds. */
  application: Application;
  errors: readonly ParseError[];
  onExport: (format: ExportFormat | 'print' | 'mail' | 'copy', complete: number) => void;
}

/** The last step, after all sections. */
const saving = 'save';

/** The draft application, one section at a time, with the verdict beside it. */
export function Draft({ words, application, errors, onExport }: Props) {
  const { texts, send } = useWidget();
  const { draft } = texts;
  const { section } = useConversation();
  const { material, composed } = useDraft(words, application);
  const sections = sectionsOf(material);
  const steps = [...sections.map(({ id }) => id), saving];
  const place = Math.max(0, steps.indexOf(section ?? ''));
  const current = sections[place];
  const titleOf = (id: string) => sectionTitle({ words: texts }, { id });
  const title = current ? titleOf(current.id) : draft('exports.heading');
  const heading = useArrival<HTMLHeadingElement>(steps[place] ?? '');
  const [isOpen, setOpen] = useState(false);
  const go = (step: number) => {
    setOpen(false);
    send({ type: 'section.opened', section: steps[step] ?? saving });
  };
  return (
    <div class="page draft">
      <ImportNotice errors={errors} />
      <nav aria-label={draft('overview')}>
        <p class="ready">
          <b>{draft('title')}</b>{' '}
          {draft('ready', { ready: composed.ready, count: sections.length })}
        </p>
        <progress aria-hidden="true" max={sections.length} value={composed.ready} />
        <button
          type="button"
          class="secondary sections-button"
          part="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {draft('overview')}
        </button>
        <ol class={`sections ${isOpen ? 'open' : ''}`}>
          {steps.map((id, step) => {
            const gaps = composed.sections[step]?.gaps.length;
            return (
              <li key={id}>
                <button
                  type="button"
                  class="ghost"
                  aria-current={step === place ? 'step' : undefined}
                  onClick={() => go(step)}
                >
                  <span>{step === sections.length ? draft('save') : titleOf(id)}</span>
                  {gaps !== undefined && (
                    <small class={gaps === 0 ? 'done' : ''}>
                      {gaps === 0 ? `✓ ${draft('done')}` : draft('open', { count: gaps })}
                    </small>
                  )}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <div>
        {current && (
          <p class="progress">{draft('place', { number: place + 1, total: sections.length })}</p>
        )}
        <Heading depth={1} target={heading} class="finding-title">
          {title}
        </Heading>
        {place === 0 && (
          <p class="lead">
            {draft('lead')} {draft('language')}
          </p>
        )}
      </div>
      {current ? (
        <SectionForm key={current.id} section={current} material={material} />
      ) : (
        <Exports material={material} composed={composed} onExport={onExport} />
      )}
      <div class="row">
        {place < sections.length && (
          <button type="button" class="primary" part="button" onClick={() => go(place + 1)}>
            {place === sections.length - 1 ? draft('save') : draft('next')}
          </button>
        )}
        {place > 0 && (
          <button type="button" class="secondary" part="button" onClick={() => go(place - 1)}>
            {draft('previous')}
          </button>
        )}
        <button type="button" class="ghost" onClick={() => send({ type: 'result.requested' })}>
          {draft('close')}
        </button>
      </div>
    </div>
  );
}

export const styles = [draftStyles, paperStyles].join('\n');

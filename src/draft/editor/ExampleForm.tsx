import type { ExampleTexts } from '../conversation/draft-texts.ts';
import { itemTitle } from '../view/answer-text.ts';
import { Heading } from '../view/Heading.tsx';
import { useConversation, useWidget } from '../view/widget-context.ts';
import { describedIn, exampleTexts, leastActivities } from './compose-example.ts';
import { trajectoriesOf } from './compose-trajectories.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Material } from './material.ts';
import { ReviseInput } from './ReviseInput.tsx';
import type { Field } from './template.ts';
import { withText } from './with-text.ts';

/** An example trajectory: its name and length are the conversation's, the rest is written here. */
export function ExampleForm({ material, index }: { material: Material; index: number }) {
  const { texts, send, prefix } = useWidget();
  const { draft } = texts;
  const { texts: written } = useConversation();
  const example = exampleTexts(material, index);
  const items = trajectoriesOf(material);
  const described = describedIn(material, example);
  const write = (change: Partial<ExampleTexts>) => {
    const examples = [...written.examples];
    for (let each = examples.length; each < index; each++)
      examples.push(exampleTexts(material, each));
    examples[index] = { ...example, ...change };
    send({ type: 'draft.written', texts: { ...written, examples } });
  };
  const wasRemoved = example.trajectory === null;
  if (!described && !(wasRemoved && items.length > 0))
    return (
      <div class="notice">
        <p>{draft(items.length === 0 ? 'example.none' : 'example.missing')}</p>
        <button
          type="button"
          class="secondary"
          part="button"
          onClick={() => send({ type: 'question.opened', question: 'trajectories' })}
        >
          {draft('example.addTrajectory')}
        </button>
      </div>
    );
  return (
    <>
      {wasRemoved && <p class="notice">{draft('example.gone')}</p>}
      {(items.length > 1 || wasRemoved) && (
        <p class="field">
          <label for={`${prefix}-which`}>{draft('example.which')}</label>
          <select
            id={`${prefix}-which`}
            value={described?.index ?? ''}
            onChange={(event) => write({ trajectory: Number(event.currentTarget.value) })}
          >
            {!described && (
              <option value="" disabled>
                {draft('example.choose')}
              </option>
            )}
            {items.map((each, number) => (
              <option key={number} value={number}>
                {itemTitle(texts, each, number)}
              </option>
            ))}
          </select>
        </p>
      )}
      {described && (
        <Description material={material} index={index} described={described} write={write} />
      )}
    </>
  );
}

interface DescriptionProps {
  material: Material;
  index: number;
  described: NonNullable<ReturnType<typeof describedIn>>;
  write: (change: Partial<ExampleTexts>) => void;
}

function Description({ material, index, described, write }: DescriptionProps) {
  const { draft } = useWidget().texts;
  const example = exampleTexts(material, index);
  return (
    <>
      <ReviseInput index={described.index} field="title" label={draft('example.title')} />
      <ReviseInput
        index={described.index}
        field="activities"
        label={draft('example.activities')}
        onRevise={() => write({ trajectory: described.index })}
      />
      {material.template.examples.fields.map((field) => (
        <TextField
          key={`${index} ${field.id}`}
          field={field}
          text={example.fields[field.id] ?? ''}
          onText={(text) => write({ fields: withText(example.fields, field.id, text) })}
        />
      ))}
      <Activities material={material} example={example} described={described} write={write} />
    </>
  );
}

interface ActivitiesProps extends Omit<DescriptionProps, 'index'> {
  example: ExampleTexts;
}

function Activities({ material, example, described, write }: ActivitiesProps) {
  const { texts, send, announce } = useWidget();
  const { draft } = texts;
  const { activities } = example;
  const least = leastActivities(material, described.item);
  const count = Math.max(least, activities.length);
  const shown = Array.from({ length: count }, (_, each) => activities[each] ?? {});
  const replace = (next: ExampleTexts['activities']) => write({ activities: next });
  const answered = described.item.activities;
  const items = trajectoriesOf(material);
  return (
    <>
      <p class="hint">{draft('example.least', { count: least })}</p>
      {shown.map((activity, each) => (
        <section class="card activity" key={each}>
          <div class="card-title">
            <Heading depth={2}>{draft('example.activity', { number: each + 1 })}</Heading>
            {count > least && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  replace(shown.filter((_, index) => index !== each));
                  announce(draft('example.removed', { number: each + 1 }));
                }}
              >
                {draft('example.remove', { number: each + 1 })}
              </button>
            )}
          </div>
          {material.template.examples.activity.map((field) => (
            <TextField
              key={field.id}
              field={field}
              text={activity[field.id] ?? ''}
              onText={(text) =>
                replace(
                  shown
                    .slice(0, Math.max(each + 1, activities.length))
                    .map((other, index) =>
                      index === each ? withText(other, field.id, text) : other,
                    ),
                )
              }
            />
          ))}
        </section>
      ))}
      {count < 100 && (
        <button
          type="button"
          class="secondary"
          part="button"
          onClick={() => replace([...shown, {}])}
        >
          {draft('example.add')}
        </button>
      )}
      {typeof answered === 'number' && count > answered && (
        <div class="notice">
          <p>{draft('example.more', { described: count, answered })}</p>
          <button
            type="button"
            class="secondary"
            part="button"
            onClick={() =>
              send({
                type: 'answer.revised',
                question: 'trajectories',
                value: items.map((other, index) =>
                  index === described.index ? { ...other, activities: count } : other,
                ),
              })
            }
          >
            {draft('example.adapt', { described: count })}
          </button>
        </div>
      )}
    </>
  );
}

function TextField(props: { field: Field; text: string; onText: (text: string) => void }) {
  const { draft } = useWidget().texts;
  const { id } = props.field;
  return (
    <FieldInput
      {...props}
      label={draft(`fields.${id}.label` as 'fields.name.label')}
      hint={draft(`fields.${id}.hint` as 'fields.legal-form.hint', { defaultValue: '' })}
    />
  );
}

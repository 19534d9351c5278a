import { useMemo, useState } from 'preact/hooks';
import { handOut } from '../../draft/editor/more/hand-out.ts';
import { useAnnounced } from '../../view/use-announced.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { BringForm } from '../bring/BringForm.tsx';
import { SkippedList } from '../bring/SkippedList.tsx';
import { StageFrame } from '../stage/StageFrame.tsx';
import { columnsOf } from './columns.ts';
import { DeskTable } from './DeskTable.tsx';
import { DeskTools } from './DeskTools.tsx';
import { deskCsv } from './desk-csv.ts';
import { printDesk } from './print-desk.tsx';
import { mostRows } from './read-all.ts';
import { allInSight, type Sight, shownRows } from './shown-rows.ts';
import { type Desk, useDesk } from './use-desk.ts';

/** Many organisations beside all criteria, for who coaches them: no room looks at it. */
export function DeskScreen() {
  const { texts } = useWidget();
  const { coach } = texts;
  const desk = useDesk();
  const { laid, reading } = desk;
  const { rows, skipped, left } = laid;
  const form = <BringForm lead={coach('desk.lead', { most: mostRows })} onFiles={desk.lay} />;
  return (
    <StageFrame
      heading={coach('desk.heading')}
      place={coach('desk.place')}
      hints={[{ keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } }]}
      look="at-desk"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a button opens files too; dropping them is a shortcut */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same */}
      <div
        class="desk"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          // The stage would take them for the wall, before the room.
          event.preventDefault();
          event.stopPropagation();
          desk.lay([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        {reading && <Reading reading={reading} stop={desk.stop} />}
        {!reading && rows.length === 0 && form}
        {left > 0 && <p class="notice">{coach('desk.left', { count: left, most: mostRows })}</p>}
        <div class="desk-folds">
          {!reading && rows.length > 0 && (
            <details class="more">
              <summary>{coach('desk.more')}</summary>
              {form}
            </details>
          )}
          <SkippedList skipped={skipped} />
          {!reading && (rows.length > 0 || desk.hasAway) && (
            <button type="button" class="stage-button" onClick={desk.turn}>
              {coach(rows.length > 0 ? 'desk.clear' : 'desk.back')}
            </button>
          )}
        </div>
        {rows.length > 0 && !reading && <Laid desk={desk} />}
      </div>
    </StageFrame>
  );
}

function Reading({ reading, stop }: { reading: NonNullable<Desk['reading']>; stop: () => void }) {
  const { coach } = useWidget().texts;
  const { done, total } = reading;
  return (
    <p class="reading">
      <progress max={total} value={done} aria-label={coach('desk.heading')} />
      <span>{coach('desk.reading', { done, total })}</span>
      <button type="button" class="stage-button" onClick={stop}>
        {coach('desk.stop')}
      </button>
    </p>
  );
}

function Laid({ desk }: { desk: Desk }) {
  const { texts } = useWidget();
  const { coach, language } = texts;
  const { ruleSet } = useConversation();
  const { rows, skipped } = desk.laid;
  const [sight, setSight] = useState<Sight>(allInSight);
  const columns = useMemo(() => columnsOf(texts, ruleSet), [texts, ruleSet]);
  const shown = useMemo(
    () => shownRows(rows, columns, sight, language),
    [rows, columns, sight, language],
  );
  const counted = coach('desk.rows', { count: shown.length });
  useAnnounced(counted);
  return (
    <>
      <div class="desk-tools">
        <b>{counted}</b>
        <DeskTools rows={rows} columns={columns} sight={sight} setSight={setSight} />
        <button
          type="button"
          class="stage-button"
          onClick={() => printDesk(texts, columns, shown, skipped)}
        >
          {coach('desk.print')}
        </button>
        <button
          type="button"
          class="stage-button"
          onClick={() =>
            handOut(
              new File([deskCsv(columns, shown)], `${coach('desk.file')}.csv`, {
                type: 'text/csv;charset=utf-8',
              }),
            )
          }
        >
          {coach('desk.csv')}
        </button>
      </div>
      <DeskTable rows={shown} columns={columns} sight={sight} setSight={setSight} />
    </>
  );
}

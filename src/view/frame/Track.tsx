import { useWidget } from '../widget-context.ts';

/** The yellow line under the header, filled as far as we are. A share from 0 to 1; widths are attributes: no style is needed. */
export function Track({ done }: { done: number }) {
  const { t } = useWidget().texts;
  const percent = Math.round(done * 100);
  return (
    <div
      class="track"
      role="progressbar"
      aria-label={t('frame.track')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <svg aria-hidden="true">
        <rect width={`${percent}%`} height="100%" rx="3" />
      </svg>
    </div>
  );
}

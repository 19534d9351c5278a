/**
 * The yellow line under the header, filled as far as we are: a picture of the words beside it, that are said with each
 * question. As a bar of progress it would be said once more. A share from 0 to 1; widths are attributes: no style is needed.
 */
export const Track = ({ done }: { done: number }) => (
  <div class="track">
    <svg aria-hidden="true">
      <rect width={`${Math.round(done * 100)}%`} height="100%" rx="3" />
    </svg>
  </div>
);

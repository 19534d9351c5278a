/** What the widget is known by: it answers, and ticks off. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 36 36" aria-hidden="true">
    <path
      class="logo-ground"
      d="M7 4h22a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H18l-8.5 7v-7H7a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z"
    />
    <path class="logo-tick" d="m11.5 15 4.6 4.6 8.6-8.8" />
  </svg>
);

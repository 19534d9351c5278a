import type { ConversationPage } from './conversation-page.ts';

/** What can be pressed and is less than 44 px high, or 24 px where it is a link or stands in the text of the draft. */
export const smallTargets = ({ widget }: ConversationPage): Promise<string[]> =>
  widget.evaluate(({ shadowRoot }) =>
    [
      ...(shadowRoot?.querySelectorAll('button, select, summary, input, textarea, a') ?? []),
    ].flatMap((control) => {
      const isOption = control.matches('[type=radio], [type=checkbox]');
      const target = isOption ? ((control as HTMLInputElement).labels?.[0] ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      const least = control.matches('a, .gap, .said, .edit') ? 24 : 44;
      const isFine =
        control.matches('[tabindex="-1"]') ||
        !control.checkVisibility() ||
        (width >= 24 && height >= least - 0.5);
      return isFine
        ? []
        : [`${control.tagName} ${control.textContent?.slice(0, 30)}: ${width} by ${height}`];
    }),
  );

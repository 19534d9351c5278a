import type { ConversationPage } from './conversation-page.ts';

/** The widths of a phone and of a desk, in both themes. */
export const looks = [1200, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);
export type Look = (typeof looks)[number];

export async function wear(
  { page, widget }: ConversationPage,
  { width, theme }: Look,
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await widget.evaluate((element, value) => element.setAttribute('theme', value), theme);
}

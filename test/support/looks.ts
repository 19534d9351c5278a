import { barriersIn, colourRules } from './axe.ts';
import type { ConversationPage } from './conversation-page.ts';

export interface Look {
  width: number;
  theme: 'light' | 'dark';
}

/** The widths of a desk and of a phone; the dark theme has the colours of both. */
export const looks: readonly Look[] = [
  { width: 1200, theme: 'light' },
  { width: 390, theme: 'dark' },
  { width: 390, theme: 'light' },
];

export async function wear(
  { page, widget }: ConversationPage,
  { width, theme }: Look,
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await widget.evaluate((element, value) => element.setAttribute('theme', value), theme);
}

/** What hinders anybody in the widget as it is worn; a theme changes nothing but colours. */
export const barriersWorn = ({ page }: ConversationPage, { theme }: Look): Promise<string[]> =>
  barriersIn(page, 'stem-check', theme === 'dark' ? colourRules : undefined);

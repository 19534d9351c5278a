import type { ParsedAnswers } from '../assessment/parse-answers.ts';
import { type Conversation, replaceAnswers } from './conversation.ts';

/** Answers that the page sets: they wait for a conversation, and for what reads them. */
export class GivenAnswers {
  #waiting: unknown;
  #former: ParsedAnswers | undefined;

  set(value: unknown): void {
    this.#waiting = value;
  }

  /** What was given before counts anew where it is given again. */
  forget(): void {
    this.#former = undefined;
  }

  /**
   * Goes on with them in this conversation; null where there are none. Throws where what reads them does not come: then
   * they wait for the next time, unless others were set meanwhile.
   */
  async takeTo(actor: Conversation | undefined): Promise<ParsedAnswers | null> {
    const given = this.#waiting;
    if (given === undefined || !actor) return null;
    this.#waiting = undefined;
    try {
      const parsed = await replaceAnswers(actor, given, this.#former);
      if (parsed.ok) this.#former = parsed;
      return parsed;
    } catch (error) {
      this.#waiting ??= given;
      throw error;
    }
  }
}

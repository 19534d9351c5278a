import type { ParsedAnswers } from '../assessment/parse-answers.ts';
import type { Conversation } from './conversation.ts';

/** Answers that the page sets: they wait for a conversation, and for what reads them. */
export class GivenAnswers {
  readonly #refuse: (errors: string) => void;
  #waiting: unknown;
  #former: ParsedAnswers | undefined;

  /** `refuse` hears what is wrong with them. */
  constructor(refuse: (errors: string) => void) {
    this.#refuse = refuse;
  }

  set(value: unknown): void {
    this.#waiting = value;
  }

  get areWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  /** What was given before counts anew where it is given again. */
  forget(): void {
    this.#former = undefined;
  }

  /**
   * Goes on with them in this conversation, where there is one. Throws where what reads them does not come: then they wait
   * for the next time, unless others were set meanwhile.
   */
  async takeTo(actor: Conversation | undefined): Promise<void> {
    const given = this.#waiting;
    if (given === undefined || !actor) return;
    this.#waiting = undefined;
    try {
      const { replaceAnswers } = await import('./conversation.ts');
      const parsed = await replaceAnswers(actor, given, this.#former);
      if (parsed.ok) this.#former = parsed;
      else this.#refuse(JSON.stringify(parsed.errors));
    } catch (error) {
      this.#waiting ??= given;
      throw error;
    }
  }
}

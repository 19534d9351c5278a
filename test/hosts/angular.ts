/** A page of Angular, which is compiled in the browser: there is no build of its own here. */
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  computed,
  ErrorHandler,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { StemCheckEventMap } from '../../src/index.ts';

const heard: object[] = [];
const complaints: string[] = [];

class HostPage {
  readonly isShown = signal(true);
  readonly count = signal(0);
  /** New with each drawing, and equal to the one before. */
  readonly answers = computed(() => ({ goal: 'both', ...(this.count() ? {} : {}) }));

  again() {
    this.count.update((count) => count + 1);
  }

  toggle() {
    this.isShown.update((isShown) => !isShown);
  }

  hear({ detail }: StemCheckEventMap['stem-check-answer']) {
    heard.push(detail);
  }
}

Component({
  selector: '#root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="again()">Opnieuw {{ count() }}</button>
    <button (click)="toggle()">Wissel</button>
    @if (isShown()) {
      <stem-check
        lang="nl"
        date="2021-04-01"
        [attr.share-answers]="false"
        [answers]="answers()"
        (stem-check-answer)="hear($event)"
      ><p>Reserve</p></stem-check>
    }
  `,
})(HostPage);

Object.assign(globalThis, {
  host: {
    heard,
    complaints,
    render: () =>
      bootstrapApplication(HostPage, {
        providers: [
          provideZonelessChangeDetection(),
          {
            provide: ErrorHandler,
            useValue: { handleError: (error: unknown) => complaints.push(String(error)) },
          },
        ],
      }),
  },
});

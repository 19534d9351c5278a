import { Button, buttonParts } from '../parts/Button.tsx';
import type { Step } from './use-next-step.ts';

/** The one thing to do now, with the one button that stands out. */
export const NextStep = ({ step: { label, text, button, act, href } }: { step: Step }) => (
  <div class="step" key={text}>
    <p>
      <b>{label}</b>
      {text}
    </p>
    {href && (
      <a class="primary" part={buttonParts.primary} href={href}>
        {button}
      </a>
    )}
    {button && !href && (
      <Button kind="primary" onClick={act}>
        {button}
      </Button>
    )}
  </div>
);

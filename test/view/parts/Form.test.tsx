import '../../support/in-jsdom.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '../../../src/view/parts/Button.tsx';
import { Form } from '../../../src/view/parts/Form.tsx';

afterEach(cleanup);

/** What was sent, and which events of a submission there were. */
function draw() {
  const sent = vi.fn();
  const submitted = vi.fn();
  render(
    <Form onSend={sent} aria-label="form">
      <input aria-label="field" />
      <Button kind="reply" type="submit" name="answer" value="first">
        <b>First</b>
      </Button>
      <Button kind="reply" type="submit" name="answer" value="second">
        Second
      </Button>
      <Button kind="reply">Beside</Button>
    </Form>,
  );
  const form = screen.getByRole<HTMLFormElement>('form');
  form.addEventListener('submit', submitted);
  return { sent, submitted, form, user: userEvent.setup() };
}

test.each([
  ['First', 'first'],
  ['Second', 'second'],
])('the button %s sends its value once, without a submission', async (name, value) => {
  const { sent, submitted, user } = draw();
  await user.click(screen.getByText(name));
  expect(sent.mock.calls).toEqual([[value]]);
  expect(submitted).not.toHaveBeenCalled();
});

test('a button beside them, the field and the form itself send nothing', async () => {
  const { sent, form, user } = draw();
  await user.click(screen.getByText('Beside'));
  await user.click(screen.getByLabelText('field'));
  await user.click(form);
  expect(sent).not.toHaveBeenCalled();
});

test('Enter in a field sends once', async () => {
  const { sent, user } = draw();
  await user.type(screen.getByLabelText('field'), 'a word{Enter}');
  expect(sent).toHaveBeenCalledOnce();
});

test('what is submitted without a click is sent once, and leads to no other page', () => {
  const { sent, submitted, form } = draw();
  form.requestSubmit();
  expect(sent.mock.calls).toEqual([[undefined]]);
  expect(submitted.mock.calls[0]?.[0].defaultPrevented).toBe(true);
});

test('a page that stops clicks on their way leaves the submission, with its button', async () => {
  const { sent, user } = draw();
  const stop = (event: Event) => event.stopPropagation();
  addEventListener('click', stop, true);
  await user.click(screen.getByText('Second'));
  removeEventListener('click', stop, true);
  expect(sent.mock.calls).toEqual([['second']]);
});

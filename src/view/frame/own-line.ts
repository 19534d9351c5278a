/** The line to type on, where a screen takes what is written there. */
export interface OwnLine {
  /** With another one it is emptied, and `text` stands on it. */
  at: string;
  text: string;
  /** What is asked for, and the id of what is told with that. */
  label: string;
  describedBy: string | undefined;
  placeholder: string;
  /** A text can have more than one line. */
  input: 'line' | 'text' | 'date';
  /** What is asked is written here: who writes goes on writing. */
  isPlace: boolean;
  /** What the browser can fill in, or how its keyboard looks. */
  autocomplete: string | undefined;
  inputMode: 'email' | 'numeric' | 'url' | undefined;
  onText: (text: string) => void;
  onSend: (text: string) => void;
}

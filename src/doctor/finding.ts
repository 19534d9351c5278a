/** Something on the page that keeps a widget from working well. */
export interface Finding {
  id: string;
  /** What the text fills in. */
  params?: Readonly<Record<string, string | number>>;
  /** The line to paste, where there is one. */
  line?: string;
}

/** A request that the policy of the page refused. */
export interface Refusal {
  directive: string;
  /** What was refused; not always an address. */
  address: string;
  /** The script that asked. */
  source: string;
}

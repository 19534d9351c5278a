import { itemTitle, placeText } from '../../view/answer-text.ts';
import { nameOf } from '../compose/compose-draft.ts';
import { listingOf, numbered, postcodesOf, sizeOf } from '../compose/listing.ts';
import type { Material } from '../compose/material.ts';
import { openQuestions } from '../compose/open-questions.ts';
import { unitCount } from '../compose/parts/compose-example.ts';
import { visibleLine } from './visible-text.ts';

/** A mail that is ready to be sent. */
export interface Mail {
  /** Empty where the rule set names nobody who answers. */
  to: string;
  subject: string;
  /** To copy, where no mail program opens. */
  body: string;
  /** Opens it in the mail program; a very long one goes without what is offered, or the last questions. */
  href: string;
}

/** Windows and some mail programs drop what is longer. */
const longestHref = 2000;

const mostOfName = 80;

/**
 * To who decides: who we are, what we do, and what we still have to know. Null where there is nothing to ask.
 */
export function mailOf(material: Material): Mail | null {
  const questions = [...openQuestions(material), callQuestion(material)]
    .map(visibleLine)
    .filter(Boolean);
  if (questions.length === 0) return null;
  const { words, ruleSet } = material;
  const to = ruleSet.support?.find(({ mail }) => mail)?.mail ?? '';
  const about = words.rule('application.name') || words.application('name');
  const name = visibleLine(nameOf(material)).slice(0, mostOfName);
  const subject = name
    ? words.application('mail.subject', { about, name })
    : words.application('mail.subjectUnnamed', { about });
  const offers = [offerOf(material), ''];
  const bodies = [
    ...offers.map((offer) => bodyOf(material, name, offer, questions)),
    ...questions.map((_, index) => bodyOf(material, name, '', questions.slice(0, -1 - index))),
  ];
  const hrefs = bodies.map((body) => hrefOf(to, subject, body));
  return {
    to,
    subject,
    body: bodies[0] ?? '',
    href: hrefs.find(({ length }) => length <= longestHref) ?? hrefOf(to, about, ''),
  };
}

/** A call that is over, or of which nobody knows the day, leaves one thing to ask to everyone. */
function callQuestion({ assessment: { call }, words }: Material): string {
  const { application } = words;
  if (!call?.deadline) return application('mail.undated');
  return call.status === 'closed'
    ? application('mail.closed', { deadline: words.dateTime(call.deadline) })
    : '';
}

function bodyOf(
  material: Material,
  name: string,
  offer: string,
  questions: readonly string[],
): string {
  const { application, rule } = material.words;
  const town = visibleLine(textOf(material, 'address-level2'));
  const who = !name
    ? ''
    : town
      ? application('mail.whoFrom', { name, town })
      : application('mail.who', { name });
  const contact = visibleLine(textOf(material, 'name'));
  return [
    application('mail.greeting'),
    [who, rule('application.about'), offer].filter(Boolean).join(' '),
    application('mail.ask'),
    questions.map((question, index) => `${index + 1}. ${question}`).join('\n'),
    application('mail.thanks'),
    [application('mail.regards'), contact, name].filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The items of the list that the examples are of, each with its size and its places. */
function offerOf(material: Material): string {
  const { words, application, places } = material;
  const listing = listingOf(material, application.examples?.question);
  if (!listing) return '';
  const { question } = listing;
  const items = numbered(listing).map(({ item, index }) => {
    const size = sizeOf(listing, item);
    const known = [
      ...(Number.isFinite(size) ? [unitCount(material, listing, size)] : []),
      ...postcodesOf(listing, item).map((code) => placeText(code, places)),
    ];
    const title = visibleLine(itemTitle(words, question, item, index));
    return known.length > 0 ? `${title} (${known.join(', ')})` : title;
  });
  return items.length > 0 ? words.application('mail.offer', { list: words.list(items) }) : '';
}

/** What was filled in where a browser would fill in this of a person. */
function textOf({ application, texts }: Material, token: string): string {
  const fields = application.sections
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'fields' ? part.fields : []));
  const field = fields.find(({ autocomplete }) => autocomplete === token);
  return field ? (texts.fields[field.id]?.trim() ?? '') : '';
}

const hrefOf = (to: string, subject: string, body: string): string =>
  `mailto:${to}?subject=${encoded(subject)}&body=${encoded(body.replace(/\n/g, '\r\n'))}`;

/** No address can hold half a surrogate pair. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

import { type NumberFault, readEnterpriseNumber } from '../../belgium/enterprise-number.ts';
import { regionOf } from '../../belgium/postcode.ts';
import type { Field } from '../../rules/application.ts';

export type FieldFault =
  | { code: NumberFault; suggestion?: string | undefined }
  | { code: 'tooLong'; count: number; max: number }
  | { code: 'postcode' | 'email' | 'website' | 'date' };

/** What is wrong with a text that was filled in; an empty one has no fault, it is a gap. */
export function fieldFault(
  { format, max }: Pick<Field, 'format' | 'max'>,
  text: string,
): FieldFault | null {
  const value = text.trim();
  if (value === '') return null;
  if (text.length > max) return { code: 'tooLong', count: text.length, max };
  switch (format) {
    case 'enterprise-number': {
      const { fault, suggestion } = readEnterpriseNumber(value);
      return fault ? { code: fault, suggestion } : null;
    }
    case 'postcode':
      return regionOf(value) === null ? { code: 'postcode' } : null;
    case 'email':
      return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(value) ? null : { code: 'email' };
    case 'website':
      return /^(https?:\/\/)?[^\s/@]+\.[^\s/.]{2,}(\/\S*)?$/i.test(value)
        ? null
        : { code: 'website' };
    case 'date':
      return isDay(value) ? null : { code: 'date' };
    default:
      return null;
  }
}

/** A day that the calendar has: the 30th of February would come back as the 2nd of March. */
function isDay(value: string): boolean {
  const instant = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === value;
}

/** Writes the rules as documents: `docs/rules`, which is kept, and `dist/rules`, which is published. */
import { writeRulePages, writeRuleTexts } from './write-rules.mjs';

await writeRuleTexts();
await writeRulePages();

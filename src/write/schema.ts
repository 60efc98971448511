import { z } from 'zod';

const nullable = z.string().nullable();
const ranges = z.array(z.tuple([z.int().min(0), z.int().min(0)]));
const date = z.string().regex(/^(?:\d{4}|XXXX)-\d\d-\d\d/);
const quote = z.strictObject({
  quote_id: z.string().regex(/^[0-9a-f]{16}$/), article_id: z.string(), title: nullable, outlet: nullable, published: nullable, url: nullable,
  quote: z.string(), quote_raw: z.string(), type: z.enum(['direct', 'mixed', 'indirect']), speaker: nullable,
  speaker_kind: z.enum(['person', 'organization', 'group', 'document', 'unknown']), speaker_title: nullable, speaker_affiliation: nullable,
  source: nullable, resolved_by: nullable, cue: nullable, cue_lemma: nullable, medium: nullable, addressee: nullable, said_on: date.nullable(),
  sentence: z.string(), paragraph: z.int().min(1), start: z.int().min(0), end: z.int().min(0), rule: z.string(), confidence: z.number().min(0).max(1),
  family_id: nullable, family_size: z.int().nullable(), notes: z.array(z.string()), review: nullable, source_file: z.string(),
  act: z.enum(['speech', 'writing', 'thought', 'attitude', 'perception']), evidence: z.string(), content: ranges, cue_span: ranges, source_span: ranges,
}); // prettier-ignore

/** The shape of quotes.json. */
export const quotesSchema = z.strictObject({
  $schema: z.string(),
  whosaid: z.strictObject({ version: z.string(), config: z.record(z.string(), z.unknown()) }),
  quotes: z.array(quote),
  articles: z.array(
    z.strictObject({
      id: z.string(),
      title: nullable,
      outlet: nullable,
      published: nullable,
      url: nullable,
      source_file: z.string(),
      removed: z.boolean(),
      quotes: z.int(),
    }),
  ),
  speakers: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.string(),
      titles: z.array(z.string()),
      affiliations: z.array(z.string()),
      quotes: z.int(),
    }),
  ),
  families: z.array(z.unknown()),
});

/** JSON Schema of quotes.json. */
export function quotesJsonSchema(): unknown {
  return z.toJSONSchema(quotesSchema);
}

import type { Act, Attribution, QuoteRecord, Scene, Span, Speaker } from '../types.ts';
import { tokenFrom } from '../attribute/join.ts';
import { lemmaOf } from './cue-lemma.ts';
import { settingOf } from './medium.ts';
import type { Setting } from './medium.ts';
import { digest } from './quote-id.ts';
import { saidOn } from './said-on.ts';
import { quoteOf, rawQuoteOf, sentencesAround, textOf } from './words.ts';

const NESTED = /[‘'][^’']{2,80}[.,!?]?[’'](?![\p{L}])/u;

/** One flat record for each attribution, or for those of some acts; `speakers` is parallel to `attributions`. */
export function recordsOf(
  scene: Scene,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  acts: readonly Act[] | null = null,
): QuoteRecord[] {
  const article = digest(scene.article.text);
  const settings = carried(scene, attributions, speakers);
  const records: QuoteRecord[] = [];
  for (const [index, attribution] of attributions.entries())
    if (acts === null || acts.includes(attribution.act))
      records.push(recordOf(scene, attribution, speakers[index]!, settings[index]!, article));
  return records;
}

/** A medium that one sentence names holds for the next quotations of the same speaker in its paragraph. */
function carried(scene: Scene, attributions: readonly Attribution[], speakers: readonly Speaker[]): Setting[] {
  let last: { paragraph: number; name: string | null; medium: string | null } = {
    paragraph: -1,
    name: null,
    medium: null,
  };
  const settings: Setting[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const setting = settingOf(scene, attribution);
    const paragraph = paragraphOf(scene, attribution);
    const name = speakers[index]?.name ?? null;
    const goesOn = name !== null && name === last.name && paragraph === last.paragraph;
    const medium = setting.medium ?? (goesOn ? last.medium : null);
    last = { paragraph, name, medium };
    settings.push({ medium, addressee: setting.addressee });
  }
  return settings;
}

function recordOf(
  scene: Scene,
  attribution: Attribution,
  speaker: Speaker,
  setting: Setting,
  articleDigest: string,
): QuoteRecord {
  const { article } = scene;
  const { quotation, source, words, cue, act, rule, confidence, evidence } = attribution;
  const start = quotation.content[0]?.start ?? 0;
  const end = quotation.content.at(-1)?.end ?? start;
  const raw = rawQuoteOf(scene, quotation);
  return {
    quote_id: digest(`${article.id}\n${articleDigest}\n${String(start)}\n${String(cue?.start ?? -1)}\n${raw}`),
    article_id: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    url: article.url,
    quote: quoteOf(scene, quotation),
    quote_raw: raw,
    type: quotation.type,
    speaker: speaker.name,
    speaker_kind: speaker.kind,
    speaker_title: speaker.title,
    speaker_affiliation: speaker.affiliation,
    source: words === null ? null : textOf(scene, words).replace(/(?<!\s)\s*,$/, ''),
    resolved_by: source === null ? null : speaker.resolvedBy,
    cue: cue === null ? null : textOf(scene, cue),
    cue_lemma: cue === null ? null : lemmaOf(scene, cue),
    medium: setting.medium,
    addressee: setting.addressee,
    said_on: saidOn(scene, attribution),
    sentence: sentencesAround(scene, [...quotation.content, ...(cue === null ? [] : [cue])]),
    paragraph: paragraphOf(scene, attribution) + 1,
    start,
    end,
    rule,
    confidence,
    family_id: null,
    family_size: null,
    notes: notesOf(scene, attribution),
    review: null,
    source_file: article.sourceFile,
    act,
    content: quotation.content,
    cue_span: cue === null ? null : { start: cue.start, end: cue.end },
    source_span: words,
    evidence,
  };
}

function paragraphOf(scene: Scene, { quotation }: Attribution): number {
  const token = scene.tokens[tokenFrom(scene, quotation.content[0]?.start ?? 0)];
  return scene.sentences[token?.sentence ?? -1]?.paragraph ?? 0;
}

function notesOf(scene: Scene, { quotation }: Attribution): string[] {
  const notes: string[] = [];
  for (const note of quotation.notes) notes.push(note);
  if (quotation.type === 'direct' && holdsMarks(scene, quotation.content)) notes.push('nested');
  return notes;
}

/** Whether there are single marks within the double ones. */
function holdsMarks(scene: Scene, content: readonly Span[]): boolean {
  for (const { start, end } of content) if (NESTED.test(textOf(scene, { start: start + 1, end: end - 1 }))) return true;
  return false;
}

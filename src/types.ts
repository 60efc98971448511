import type { Reported } from './detect/reported.ts';
import type { Finding } from './sequence/finding.ts';

/** The words of whosaid as types. Every position is a UTF-16 code unit of `Article.text`; every span is half-open. */

/** `[start, end)` in UTF-16 code units of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file as it was read, before anything is known about it. */
export interface RawArticle {
  /** Path below the input folder without its extension, or with it where two inputs would collide. */
  readonly id: string;
  /** Path of the input file as the user knows it. */
  readonly sourceFile: string;
  /** The decoded file, without its byte order mark; never edited afterwards. */
  readonly text: string;
}

/** What is known about an article beside its words. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly url: string | null;
  readonly byline: string | null;
}

/** One text with its metadata. */
export interface Article extends RawArticle, Metadata {
  /** What is not body text (front matter, bylines, comment headers), sorted and disjoint. */
  readonly skip: readonly Span[];
}

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART'
  | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SPACE' | 'SYM' | 'VERB' | 'X'; // prettier-ignore

export interface Token extends Span {
  /** Position in `Scene.tokens`. */
  readonly index: number;
  /** The characters of the article, unchanged. */
  readonly text: string;
  /** Lower case, with typographic apostrophes made straight. */
  readonly norm: string;
  /** Number of how it is written, below `MOST_FORMS`; -1 once too many are known. */
  readonly form: number;
  readonly pos: PartOfSpeech;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Never runs over the end of a paragraph. */
export interface Sentence extends Span {
  readonly index: number;
  /** 0-based. */
  readonly paragraph: number;
  /** Its tokens are `scene.tokens[from]` up to, not including, `scene.tokens[to]`. */
  readonly from: number;
  readonly to: number;
}

/** A run of text up to a line break that ends it: a blank line, or any outside a quotation or a wrapped sentence. */
export interface Paragraph extends Span {
  readonly index: number;
}

/** Any words that stand for somebody: a noun phrase that could speak. Its span covers title and apposition before the name. */
export interface Mention extends Span {
  readonly kind: 'name' | 'pronoun' | 'description';
  /** Its tokens are `scene.tokens[from]` up to, not including, `scene.tokens[to]`. */
  readonly from: number;
  readonly to: number;
  /** The proper name inside it, if it has one: "Khwaja Asif" in "Pakistan’s Defence Minister Khwaja Asif". */
  readonly name: Span | null;
  /** The apposition or clause that describes it, after it: "the club's captain" in "Ana Ruiz, the club's captain". */
  readonly apposition: Span | null;
  readonly sentence: number;
}

/** A run of text between quotation marks, the marks included; it never leaves its paragraph. */
export interface Stretch extends Span {
  /** The text between the marks. */
  readonly inner: Span;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Between single marks, which are apostrophes as often as not. */
  readonly single: boolean;
  readonly paragraph: number;
}

export type QuotationType = 'direct' | 'mixed' | 'indirect';

/** What somebody does who is reported: says, writes, thinks, is for or against something, sees. */
export type Act = 'speech' | 'writing' | 'thought' | 'attitude' | 'perception';

/** Reported speech or writing, before it is known whose. */
export interface Quotation {
  readonly type: QuotationType;
  /** The reported words with their marks, sorted and disjoint; at least one. */
  readonly content: readonly Span[];
  /** The words that signal reporting, where the detector needed them; the attribution may know better. */
  readonly cue: Span | null;
  /** What a reader of the record should know: `unclosed-marks`, `nested`, … */
  readonly notes: readonly string[];
}

/** How a cue was joined to its source. */
export type SourceLink =
  | 'subject' | 'inverted' | 'relative' | 'participle' | 'conjoined' | 'infinitive' | 'agent' | 'according' | 'possessor' | 'none'; // prettier-ignore

/** How a cue stands in its clause. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'noun' | 'according';

/** A place where the text may say that somebody says something, with the source that grammar gives it. */
export interface PossibleReport extends Span {
  /** Lemma of the verb or noun: "call" in "has repeatedly called". */
  readonly lemma: string;
  /** What the cue is: a verb, a noun (claim) or a preposition (according to). */
  readonly kind: 'verb' | 'noun' | 'according';
  /** Index of the word that gives the lemma. */
  readonly head: number;
  /** The cue's tokens are `scene.tokens[from]` up to, not including, `scene.tokens[to]`. */
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
  readonly source: Mention | null;
  readonly link: SourceLink;
  readonly negated: boolean;
  readonly sentence: number;
}

/** A cue with its likeliest source, before it is known what was said. */
export interface Report extends PossibleReport {
  /** Position in `Scene.reports`. */
  readonly index: number;
  /** How likely it is that it reports something, 0..1. */
  readonly belief: number;
  /** How likely its source is the right one if it does, 0..1. */
  readonly sureness: number;
  /** The next likeliest source, if there is a likely one. */
  readonly rival: Mention | null;
}

/** Everything the rules see. */
export interface Scene {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** What stands between quotation marks, outermost only. */
  readonly stretches: readonly Stretch[];
  /** For each token the index of its stretch, or -1. */
  readonly quotedBy: Int32Array;
  /** Outside quotation marks, in order, disjoint. */
  readonly mentions: readonly Mention[];
  /** For each token the index of the mention that starts there, or -1. */
  readonly startingAt: Int32Array;
  /** For each token the index of the mention that ends just before it, or -1. */
  readonly endingAt: Int32Array;
  /** In order of their heads. */
  readonly reports: readonly Report[];
  /** For each report that takes words in a known form, these words. */
  readonly reported: ReadonlyMap<number, Reported>;
  /** For each report that the sequence models take for a cue, what they find. */
  readonly findings: ReadonlyMap<number, Finding>;
}

/** A scene before anybody has looked for cues and quotations. */
export type Draft = Omit<Scene, 'reports' | 'reported' | 'findings'>;

/** Quotation → the words at the cue that stand for the speaker. */
export interface Attribution {
  readonly quotation: Quotation;
  readonly source: Mention | null;
  /** All words that stand for the source, with the apposition that identifies it. */
  readonly words: Span | null;
  readonly cue: Span | null;
  readonly act: Act;
  /** Id of the rule that answered. */
  readonly rule: string;
  /** Belief of the sequence models in a quotation without a fragment, before calibration, 0..1; null for others. */
  readonly belief: number | null;
  /** Measured share of this rule's answers that are right, 0..1. */
  readonly confidence: number;
  /** What the rule saw, in words. */
  readonly evidence: string;
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unknown';

/** Who a source is, by the fullest name the article gives. */
export interface Speaker {
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly title: string | null;
  readonly affiliation: string | null;
  /** How the source became this speaker: `name`, `surname`, `pronoun`, `title`, `description`, … */
  readonly resolvedBy: string;
}

/** One row of the output; the keys are the columns, in their order. Unknown is null. */
export interface QuoteRecord {
  readonly quote_id: string;
  readonly article_id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly quote: string;
  readonly quote_raw: string;
  readonly type: QuotationType;
  readonly speaker: string | null;
  readonly speaker_kind: SpeakerKind;
  readonly speaker_title: string | null;
  readonly speaker_affiliation: string | null;
  readonly source: string | null;
  readonly resolved_by: string | null;
  readonly cue: string | null;
  readonly cue_lemma: string | null;
  readonly medium: string | null;
  readonly addressee: string | null;
  readonly said_on: string | null;
  readonly sentence: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly family_id: string | null;
  readonly family_size: number | null;
  readonly notes: readonly string[];
  readonly review: string | null;
  readonly source_file: string;
  readonly act: Act;
  /** Beyond the row: the spans, for JSON and `extract`. */
  readonly content: readonly Span[];
  readonly cue_span: Span | null;
  readonly source_span: Span | null;
  readonly evidence: string;
}

/** An article that was read, or why it was not. */
export type Reading =
  | { readonly articleId: string; readonly records: readonly QuoteRecord[] }
  | { readonly articleId: string; readonly error: string };

import { Features } from '../../rank/features.ts';
import type { View } from '../../rank/features.ts';
import type { Place } from './candidates.ts';

/** What is known of a candidate; which values a candidate has depends on its place, the others are empty. */
const FIELDS = [
  // the fragment
  'length', 'ending', 'opening', 'before', 'beforeTwo', 'after', 'beforePos', 'afterPos', 'capitals', 'cues', 'alone', 'closed',
  // the cue
  'rank', 'classes', 'lemma', 'near', 'next', 'link', 'form', 'nested', 'quotes', 'marks', 'sourceGap', 'belief', 'sure', 'rival', 'taken', 'heard', 'said', 'voice', 'most',
  // the source
  'source', 'distance',
  // the answer before
  'paragraphs', 'same', 'cue', 'chain', 'size',
] as const; // prettier-ignore

export type Field = (typeof FIELDS)[number];
export type Values = View<Field>;

const REPORTED = [
  '', 'lemma', 'lemma next', 'classes near', 'classes next', 'link near', 'link sourceGap', 'source', 'source rank', 'near ending', 'quotes', 'marks',
  'nested', 'nested classes', 'form classes', 'capitals classes', 'sourceGap ending', 'belief', 'belief near', 'sure rival', 'sure rival source',
  'belief nested', 'belief length', 'rival link', 'taken', 'taken near', 'taken belief',
  'heard', 'said', 'voice', 'said heard', 'said near', 'said voice', 'said rank', 'said belief', 'said source', 'said nested', 'said classes', 'said length', 'voice rival', 'voice source',
  'said most', 'said before', 'heard near', 'said voice rank',
]; // prettier-ignore

const NAMED = [
  '', 'source', 'source alone', 'distance', 'distance source', 'before', 'length ending', 'opening', 'beforePos', 'most', 'most alone', 'most distance',
]; // prettier-ignore

const ABSENT = [
  '', 'length', 'length opening', 'capitals', 'capitals before', 'before', 'before opening', 'before cues', 'beforePos afterPos', 'beforeTwo', 'after',
  'afterPos ending', 'taken', 'most', 'most length', 'most before', 'most capitals', 'most opening', 'most taken', 'most cues',
]; // prettier-ignore

const CONTINUED = [
  '', 'paragraphs same', 'paragraphs same cues', 'same cue', 'alone cue paragraphs', 'closed paragraphs alone', 'chain paragraphs', 'length same',
  'before same', 'size same', 'alone same length', 'most', 'most same', 'most same cue', 'most alone', 'most paragraphs same',
]; // prettier-ignore

export const rankerFeatures = new Features<Field, Place>(FIELDS, {
  before: REPORTED,
  after: REPORTED,
  lead: REPORTED,
  subject: NAMED,
  near: NAMED,
  label: NAMED,
  dash: NAMED,
  previous: NAMED,
  continues: CONTINUED,
  nobody: ABSENT,
  unknown: ABSENT,
});

/** The column of each field. */
export const AT = rankerFeatures.at;

/** Lines that are not body text. Each pattern is anchored to a whole line and has a reason. */
export interface Furniture {
  readonly pattern: RegExp;
  readonly reason: string;
}

export const furniture: readonly Furniture[] = [
  { pattern: /^your email address will not be published\b/i, reason: 'comment form' },
  { pattern: /^required fields are marked\b/i, reason: 'comment form' },
  { pattern: /^(?:save my name, email|post comment$|cancel reply|notify me of)/i, reason: 'comment form' },
  {
    pattern: /^(?:originally|first) (?:published|posted|appeared) (?:on|at|in|by)\b.{0,120}$/i,
    reason: 'note of first publication',
  },
  {
    pattern:
      /^this (?:article|story|piece|post) (?:was )?(?:originally|first) (?:published|appeared|posted)\b.{0,200}$/i,
    reason: 'note of first publication',
  },
  {
    pattern:
      /^(?:share (?:this|on|via)\b.{0,60}|click to (?:share|email|print)\b.{0,80}|tweet this|email this|print this)[:.]?$/i,
    reason: 'share button',
  },
  {
    pattern: /^(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|email|print|copy link)$/i,
    reason: 'share button',
  },
  { pattern: /^(?:subscribe|sign up|log in|sign in|register)\b[^.“”"]{0,80}[.!]?$/i, reason: 'subscription' },
  { pattern: /^(?:get|join) (?:the|our) (?:latest|free|daily|newsletter)\b[^“”"]{0,100}$/i, reason: 'subscription' },
  {
    pattern:
      /^(?:read more|also read|read also|see also|more on this|recommended|related(?: (?:stories|articles|posts|news))?)\s*(?::.{0,200})?$/i,
    reason: 'link to other articles',
  },
  { pattern: /^(?:advertisement|advertisements|sponsored|story continues below)\b[^.]{0,40}$/i, reason: 'advertising' },
  { pattern: /^(?:©|\(c\)|copyright\b).{0,160}$/i, reason: 'copyright' },
  { pattern: /^all rights reserved\b.{0,80}$/i, reason: 'copyright' },
  {
    pattern: /^(?:photo|image|picture|video|credit|file photo)(?: (?:credit|by|courtesy))?\s*[:/].{0,120}$/i,
    reason: 'caption',
  },
  { pattern: /^\(?(?:photo|image) (?:by|courtesy|credit)\b.{0,120}$/i, reason: 'caption' },
  { pattern: /^From (?:\p{Lu}[\p{L}.’'-]{1,20} ?){2,4}, \p{Lu}[\p{L} ]{2,30}$/u, reason: 'byline' },
  { pattern: /^follow (?:us|me|him|her|the author|@\w+|\w+ \w+) on\b.{0,80}$/i, reason: 'follow button' },
  { pattern: /^(?:filed under|tags|tagged|posted in|categories|topics)\s*:.{0,200}$/i, reason: 'tags' },
  { pattern: /^(?:we use cookies|this (?:site|website) uses cookies)\b.{0,200}$/i, reason: 'cookie notice' },
  { pattern: /^\d+ (?:comments?|shares?|min(?:ute)?s? read)$/i, reason: 'counter' },
];

/** Opens the readers' comments: nothing after it is the article's. */
export const commentSection =
  /^(?:leave a (?:reply|comment)\b.{0,60}|comments?(?: \(\d+\))?|(?:one|two|three|\d+) (?:replies|reply|thoughts?|comments?|responses?) (?:on|to) [“"‘].{0,300})$/i;

/** "SELBY, Ohio, June 4 (Newswire) — " in front of a sentence: where, when and by whom it was written. */
export const dateline =
  /^\p{Lu}[\p{Lu}'’.-]{1,30}(?: \p{Lu}[\p{Lu}'’.-]{0,30}){0,3}(?:\/\p{Lu}[\p{Lu} '’.-]{1,30}){0,2}(?:, [\p{L}\p{N}. ]{2,30}){0,3}(?: ?\([^()]{2,30}\))? ?(?:[—–-]|--) (?=[^\n]{0,80}\p{Ll})/u;

/** "Selby, Ohio – " and "Selby (Newswire) — " in front of a sentence with its capital. */
export const smallDateline =
  /^\p{Lu}\p{Ll}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}(?:(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}){1,2}| \(\p{Lu}[^()]{1,30}\)) ?[—–-] (?=[\p{Lu}“"‘])/u;

/** "SELBY: " in front of an article; others who stand before a colon speak. */
export const colonDateline = /^\p{Lu}[\p{Lu}'’.-]{2,30}(?: \p{Lu}[\p{Lu}'’.-]{0,30}){0,2}: (?=[^\n]{0,80}\p{Ll})/u;

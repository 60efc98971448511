/** Where things are said, in lower case, and how the table names it. Source: own reading. */

/** Sites and networks by the words that name them. */
export const platforms: ReadonlyMap<string, string> = new Map([
  ['x', 'X'], ['twitter', 'Twitter'], ['facebook', 'Facebook'], ['instagram', 'Instagram'], ['truth social', 'Truth Social'], ['tiktok', 'TikTok'], ['youtube', 'YouTube'], ['telegram', 'Telegram'],
  ['whatsapp', 'WhatsApp'], ['linkedin', 'LinkedIn'], ['reddit', 'Reddit'], ['threads', 'Threads'], ['bluesky', 'Bluesky'], ['mastodon', 'Mastodon'], ['snapchat', 'Snapchat'], ['weibo', 'Weibo'], ['medium', 'Medium'],
]); // prettier-ignore

/** Occasions and documents that words are said in. */
export const occasions: ReadonlySet<string> = new Set([
  'statement',
  'press conference',
  'news conference',
  'press briefing',
  'briefing',
  'press release',
  'news release',
  'interview',
  'speech',
  'letter',
  'email',
  'report',
  'book',
  'tweet',
  'blog post',
  'post',
  'memo',
  'op-ed',
  'column',
  'testimony',
  'hearing',
  'debate',
  'rally',
  'podcast',
  'address',
  'lawsuit',
  'court filing',
  'affidavit',
  'text message',
  'memoir',
  'editorial',
  'video',
  'article',
  'town hall',
]);

/** Last words of the names of broadcasters, papers and agencies. */
export const outletWords: ReadonlySet<string> = new Set(
  'news times post journal herald gazette tribune guardian telegraph radio television tv channel magazine today press dawn express mail mirror observer independent star sun record chronicle standard monitor review weekly daily bbc cnn nbc abc cbs msnbc npr reuters afp ap bloomberg pbs itv sky fox jazeera politico axios vox buzzfeed cnbc c-span'.split(
    ' ',
  ),
);

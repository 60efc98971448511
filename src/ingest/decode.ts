import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Encodings that chardet confuses with Windows-1252, which holds all their printable characters and the curly marks. */
const LATIN = /^(?:ISO-8859-(?:1|2|9|15)|windows-125[024])$/;

/** The text of a file without its byte order mark: UTF-8 or UTF-16 by mark, valid UTF-8, else the encoding that chardet finds likeliest. */
export function decode(bytes: Buffer): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked !== undefined) return iconv.decode(bytes, marked);
  const utf8 = bytes.toString('utf8');
  if (!utf8.includes('\uFFFD') || Buffer.from(utf8, 'utf8').equals(bytes)) return utf8.replace(/^\uFEFF/, '');
  return iconv.decode(bytes, encodingOf(bytes));
}

function encodingOf(bytes: Buffer): string {
  const found = chardet.detect(bytes) ?? 'windows-1252';
  return LATIN.test(found) || found === 'UTF-8' || found === 'ASCII' || !iconv.encodingExists(found)
    ? 'windows-1252'
    : found;
}

/** Magic numbers of files that are often given a text's name. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['{\\rtf', 'an RTF document'],
];

/** What a file is if it is no text, or undefined. */
export function binaryKind(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 8).toString('latin1');
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return magic[1];
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)) control++;
  return !wide && (sample.includes(0) || control > sample.length / 50) ? 'binary data' : undefined;
}

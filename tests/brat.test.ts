import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGold } from '../src/evaluate/gold.ts';
import type { Relation } from '../src/evaluate/relation.ts';
import { whosaid } from './program.ts';

/** A new folder of files; names may hold folders. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const TEXT = '🚢 “No,” she said, “never.” Ana Ruiz 🙂 had left.';
const CONTENT = 'T1\tContent 2 7;18 26\t“No,” “never.”\n';
const SOURCE = 'T2\tSource 8 11\tshe\n';
const CUE = 'T3\tCue 12 16\tsaid\n';

/** The relations of one annotated text, each part as its words. */
async function read(annotations: string, text: string | Buffer = TEXT): Promise<Record<string, unknown>[]> {
  const [article] = await readGold(folderOf({ 'a.txt': text, 'a.ann': annotations }));
  const words = (spans: Relation['content']): string[] =>
    spans.map(({ start, end }) => article!.text.slice(start, end));
  return article!.relations.map(({ source, cue, content, ...rest }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    ...rest,
  }));
}

const QUOTATION = { source: ['she'], cue: ['said'], content: ['“No,”', '“never.”'], type: 'direct' };

describe('annotations of brat', () => {
  it.each([
    ['relations from the content', 'R1\tSaid-by Arg1:T1 Arg2:T2\nR2\tCued Arg1:T3 Arg2:T1\n'],
    ['a source joined to the cue', 'R1\tx Arg1:T2 Arg2:T3\nR2\ty Arg1:T3 Arg2:T1\n'],
    ['an event', 'E1\tCue:T3 Source:T2 Content:T1\n'],
    ['an event joined to its source by a relation', 'E1\tCue:T3 Content:T1\nR1\tSaid-by Arg1:E1 Arg2:T2\n'],
  ])('join source, cue and content by %s', async (_, links) => {
    expect(await read(CONTENT + SOURCE + CUE + links)).toEqual([{ ...QUOTATION, speaker: null, kind: null }]);
  });

  it('join the contents of one event, and keep other contents apart', async () => {
    const parts = 'T1\tcontent 2 7\t“No,”\nT4\tCONTENT 18 26\t“never.”\n';
    expect(await read(`${parts}${SOURCE}${CUE}E1\tCue:T3 Source:T2 Content:T1 Content2:T4\n`)).toMatchObject([
      QUOTATION,
    ]);
    expect(await read(`${parts}${SOURCE}R1\tx Arg1:T1 Arg2:T2\nR2\tx Arg1:T4 Arg2:T2\n`)).toMatchObject([
      { content: ['“No,”'], source: ['she'] },
      { content: ['“never.”'], source: ['she'] },
    ]);
  });

  it.each([
    ['#1\tAnnotatorNotes T2\tAna Ruiz\n', 'Ana Ruiz', 'person'],
    ['#1\tAnnotatorNotes T2\tHarbour Post | Organization\n', 'Harbour Post', 'organization'],
    ['#1\tAnnotatorNotes T1\tAna Ruiz\nA1\tKind T2 group\n', 'Ana Ruiz', 'group'],
    ['A1\tSpeaker T2 Ana Ruiz\nA2\tKind T2 person\n', 'Ana Ruiz', 'person'],
    ['#1\tAnnotatorNotes T1\tBen Okoye\n#2\tAnnotatorNotes T2\tAna Ruiz\n', 'Ana Ruiz', 'person'],
    ['#1\tNormalization T2\tsomething else\n*\tEquiv T2 T3\nN1\tReference T2 base:1\tAna\n', null, null],
  ])('name the speaker: %j', async (remarks, speaker, kind) => {
    const [one] = await read(`${CONTENT}${SOURCE}${CUE}E1\tCue:T3 Source:T2 Content:T1\n${remarks}`);
    expect(one).toMatchObject({ speaker, kind });
  });

  it('tell direct, mixed and indirect by the marks', async () => {
    const typeOf = async (content: string): Promise<unknown> => (await read(content))[0]?.type;
    expect(await typeOf('T1\tContent 2 7\t“No,”\n')).toBe('direct');
    expect(await typeOf('T1\tContent 2 16\t“No,” she said\n')).toBe('mixed');
    expect(await typeOf('T1\tContent 27 47\tAna Ruiz 🙂 had left.\n')).toBe('indirect');
  });

  it('are read wherever they stand below the folder, and none is an article in which nobody says anything', async () => {
    const folder = folderOf({
      'b/c.txt': TEXT,
      'b/c.ann': CONTENT,
      'a.txt': TEXT,
      'a.ann': '',
      'not-annotated.txt': '',
    });
    expect((await readGold(folder)).map(({ id, relations }) => [id, relations.length])).toEqual([['a', 0], ['b/c', 1]]); // prettier-ignore
    expect(whosaid(['eval', '--gold', folder]).out).toContain('2 articles (1 without any quotation in gold)');
  });
});

describe('the places of brat', () => {
  const BOM = '\uFEFF';
  const text = '🚢\r\n“No,”\r\nshe said.';
  it.each([
    ['\\r\\n as two', text, 'T1\tContent 3 8\t“No,”\n'],
    ['\\r\\n as one', text, 'T1\tContent 2 7\t“No,”\n'],
    ['a byte order mark', BOM + text, 'T1\tContent 4 9\t“No,”\n'],
    ['no byte order mark', BOM + text, 'T1\tContent 3 8\t“No,”\n'],
    ['a byte order mark, and \\r\\n as one', BOM + text, 'T1\tContent 3 8\t“No,”\nT2\tContent 9 18\tshe said.\n'],
    ['lines of the annotation with \\r\\n', BOM + text, `${BOM}T1\tContent 3 8\t“No,”\r\n`],
  ])('count %s', async (_, content, annotations) => {
    const [one] = await read(annotations, content);
    expect(one?.content).toEqual(['“No,”']);
  });

  it('become the same words in UTF-16 code units, for every text and span', async () => {
    const sign = fc.constantFrom('a', 'é', '“', '🚢', '👩‍🚀', ' ', '\n', '𝒳');
    const signs = fc.array(sign, { minLength: 2, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(signs, fc.nat(), fc.nat(), async (list, one, other) => {
        const points = [...list.join('')];
        const [start, end] = [one % points.length, other % points.length].sort((a, b) => a - b) as [number, number];
        const words = points.slice(start, end + 1).join('');
        const line = `T1\tContent ${String(start)} ${String(end + 1)}\t${words.replaceAll('\n', ' ')}\n`;
        expect((await read(line, `${points.join('')}.`))[0]?.content).toEqual([words]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is wrong with brat files is said', () => {
  it.each([
    [
      CONTENT + 'T2 Source 8 11 she\n',
      'line 2: expected T1⇥Content 0 5⇥words (⇥ is a tab); found “T2 Source 8 11 she”',
    ],
    ['T1\tContnet 2 7\t“No,”\n', 'line 1: expected the type Source, Cue or Content; found “Contnet”'],
    ['T1\tContent 7 2\t“No,”\n', 'line 1: expected a start before its end; found “7 2”'],
    ['T1\tContent 3 8\t“No,”\n', 'line 1: expected ““No,”” at 3,8, counted in Unicode characters.'],
    ['T1\tContent 2 900\t“No,”\n', 'line 1: expected ““No,”” at 2,900'],
    [CONTENT + CONTENT, 'line 2: expected every id once, but T1 was used before'],
    [CONTENT + SOURCE, 'line 2: expected source T2 joined to a content. Join it, or delete it; found “she”'],
    [CONTENT + 'R1\tSaid-by Arg1:T1 Arg2:T9\n', 'line 2: expected ends that stand in this file; found “T9”'],
    [CONTENT + 'R1\tSaid-by Arg1:T1 Arg2:T1\n', 'line 2: expected R1 to join two of source, cue and content.'],
    [CONTENT + 'R1\tSaid-by T1 T2\n', 'line 2: expected R1⇥Said-by Arg1:T1 Arg2:T2'],
    [CONTENT + 'E1\tCue\n', 'line 2: expected E1⇥Cue:T1 Source:T2 Content:T3'],
    [CONTENT + 'A1\tKind T1 robot\n', 'line 2: expected one of the kinds person, organization'],
    [CONTENT + 'A1\n', 'line 2: expected A1⇥Kind T1 person'],
    [CONTENT + '#1 T1 Ana\n', 'line 2: expected #1⇥AnnotatorNotes T1⇥the note'],
    ['what is this\n', 'line 1: expected a line that starts with T, R, E, A, M, #, *, N; found “what is this”'],
  ])('%j', async (annotations, message) => {
    await expect(read(annotations)).rejects.toThrow(`a.ann, ${message}`);
  });

  it('on the command line, with the exit code of wrong usage', () => {
    const { code, err } = whosaid(['eval', '--gold', folderOf({ 'a.txt': TEXT, 'a.ann': 'T1 Content\n' })]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('a.ann, line 1: expected T1⇥Content') as string,
    });
  });

  it('for a text that is missing, a folder without annotation, and no folder', async () => {
    const expectError = async (folder: string, message: string): Promise<void> =>
      expect(readGold(folder)).rejects.toThrow(message);
    await expectError(folderOf({ 'a.ann': '' }), 'a.txt (ENOENT). Beside a.ann stands the text it annotates');
    await expectError(folderOf({ 'a.txt': TEXT }), 'expected gold.jsonl with text/ID.txt, or brat files');
    await expectError('/no/such/folder', 'Cannot read the folder /no/such/folder (ENOENT)');
  });
});

describe('docs/annotating.md', () => {
  const page = readFileSync('docs/annotating.md', 'utf8');
  const shown = (name: string): string => {
    const block = new RegExp(`\`${name}\`[.:]*[^]*?\`\`\`\\w*\n([^]*?)\`\`\``).exec(page);
    return block?.[1] ?? '';
  };

  it('shows an annotation that can be measured, of types that its annotation.conf has', () => {
    const conf = readFileSync('docs/brat/annotation.conf', 'utf8').split('\n');
    const annotations = shown('notice.ann');
    for (const [, type = ''] of annotations.matchAll(/^[TR]\d+\t(\S+)/gm))
      expect(
        conf.some((line) => line.split('\t')[0] === type),
        type,
      ).toBe(true);
    const folder = folderOf({
      'notice.txt': shown('notice.txt'),
      'notice.ann': annotations,
      'annotation.conf': conf.join('\n'),
    });
    const { code, out } = whosaid(['eval', '--gold', folder, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ counts: { units: 2, relations: 2 }, quoted: { attributed: { f1: 1 } } });
  });
});

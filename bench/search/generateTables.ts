import { ABBREVIATED, ATTRIBUTES, KINDS, NOUNS } from './vocabulary';

/** A column of a generated table. */
export interface GeneratedColumn {
  name: string;
  comment?: string;
}

/** A table of a generated warehouse. */
export interface GeneratedTable {
  schema: string;
  name: string;
  comment?: string;
  columns: GeneratedColumn[];
}

const COLUMNS = 20;
const TABLES_IN_SCHEMA = 300;
/** Names that only few tables have: brands, systems, projects. */
const RARE_NAMES = 4000;

/** Numbers that look random and are the same in every run (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function rareName(number: number): string {
  const random = createRandom(number);
  const syllables = 2 + random(2);
  let name = '';
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    name +=
      'bcdfghjklmnprstvz'[random(17)] +
      'aeiou'[random(5)] +
      ['', 'n', 'r', 's', 'l'][random(5)];
  }
  return name;
}

function camelCase(words: string[]): string {
  return words
    .map((word, index) =>
      index === 0 ? word : word[0].toUpperCase() + word.slice(1),
    )
    .join('');
}

/**
 * Tables as a large company has them: names of a few words, four in five with
 * underscores, comments in Korean for most columns, some abbreviations.
 */
export function generateTables(count: number): GeneratedTable[] {
  const random = createRandom(7);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)];
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const [subject, subjectKorean] = pick(NOUNS);
    const [second, secondKorean] = pick(NOUNS);
    const rare = rareName(random(RARE_NAMES));
    const words = [
      random(3) === 0 ? rare : '',
      subject,
      second,
      pick(KINDS),
    ].filter(Boolean);
    let name = random(5) === 0 ? camelCase(words) : words.join('_');
    const schema = `${
      NOUNS[Math.floor(index / TABLES_IN_SCHEMA) % NOUNS.length][0]
    }_${Math.floor(index / TABLES_IN_SCHEMA)}`;
    while (seen.has(`${schema}.${name}`)) {
      name = `${name}_${random(100)}`;
    }
    seen.add(`${schema}.${name}`);
    const columns = new Map<string, GeneratedColumn>();
    columns.set('id', { name: 'id', comment: '번호' });
    while (columns.size < COLUMNS) {
      const [noun, korean] = pick(NOUNS);
      const [attribute, attributeKorean] = pick(ATTRIBUTES);
      const shown = random(8) === 0 ? ABBREVIATED[noun] ?? noun : noun;
      const column = [
        random(6) === 0 ? rareName(random(RARE_NAMES)) : '',
        shown,
        attribute,
      ]
        .filter(Boolean)
        .join('_');
      columns.set(column, {
        name: column,
        ...(random(10) < 7 && {
          comment:
            random(2) === 0
              ? `${korean}${attributeKorean.replace(' ', '')}`
              : `${korean} ${attributeKorean}`,
        }),
      });
    }
    return {
      schema,
      name,
      ...(random(10) < 6 && {
        comment: `${subjectKorean} ${secondKorean}\n${subjectKorean}의 ${secondKorean} 내역을 ${rare} 시스템에서 받아 담은 표`,
      }),
      columns: [...columns.values()],
    };
  });
}

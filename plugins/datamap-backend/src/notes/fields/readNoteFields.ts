import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { NoteField } from '@datamap/plugin-datamap-common';
import { z } from 'zod';
import {
  type LocalizedText,
  readLocalizedText,
} from '../../config/LocalizedText';

const KEY = 'datamap.notes.fields';
/** More would be a form that nobody fills in. */
const MOST_FIELDS = 20;

const field = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]{0,39}$/,
        `is no id; write up to 40 small letters, digits and hyphens, beginning with a letter`,
      ),
    title: z.unknown().optional(),
    description: z.unknown().optional(),
    type: z.enum(['text', 'choice', 'link', 'date', 'yes-no']).default('text'),
    choices: z
      .array(z.string().trim().min(1).max(80))
      .min(1)
      .max(100)
      .refine(
        choices => new Set(choices).size === choices.length,
        'has a choice twice; leave one of them',
      )
      .optional(),
    of: z
      .array(z.enum(['table', 'column']))
      .min(1)
      .default(['table', 'column']),
  })
  .refine(
    ({ type, choices }) => (type === 'choice') === (choices !== undefined),
    `has to have 'choices' where its type is 'choice', and only there`,
  );

function textOf(
  name: 'title' | 'description',
  words: LocalizedText | undefined,
): Partial<NoteField> {
  return words
    ? {
        [name]: words.text,
        ...(words.byLanguage && { [`${name}In`]: words.byLanguage }),
      }
    : {};
}

function readField(entry: Config, at: string): NoteField {
  const parsed = field.safeParse(entry.get());
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    const where = [at, ...path.map(String)].join('.');
    throw new InputError(`'${where}' cannot be taken: ${message}`);
  }
  const { id, type, choices, of } = parsed.data;
  const title = readLocalizedText(entry, 'title', `${at}.title`);
  if (!title) {
    throw new InputError(
      `'${at}.title' is missing; say what '${id}' is called, such as 'Kept for' or '{ en: Kept for, ko: 보관 기간 }'`,
    );
  }
  return {
    id,
    type,
    title: title.text,
    ...textOf('title', title),
    ...textOf(
      'description',
      readLocalizedText(entry, 'description', `${at}.description`),
    ),
    ...(choices && { choices }),
    of: [...new Set(of)],
  };
}

/**
 * Reads `datamap.notes.fields`: what people can say about tables and columns
 * beside what every portal has, in the order of the configuration.
 *
 * Throws an InputError that names the key and the remedy.
 */
export function readNoteFields(config: Config): NoteField[] {
  const entries = config.getOptionalConfigArray(KEY) ?? [];
  if (entries.length > MOST_FIELDS) {
    throw new InputError(
      `'${KEY}' has ${entries.length} fields; leave at most ${MOST_FIELDS}`,
    );
  }
  const fields = entries.map((entry, index) =>
    readField(entry, `${KEY}[${index}]`),
  );
  const seen = new Set<string>();
  for (const { id } of fields) {
    if (seen.has(id)) {
      throw new InputError(
        `'${KEY}' has the field '${id}' twice; give each an id of its own`,
      );
    }
    seen.add(id);
  }
  return fields;
}

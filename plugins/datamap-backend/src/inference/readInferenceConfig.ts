import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** How references are inferred. */
export interface InferenceConfig {
  enabled: boolean;
  /** What is read for what in names, beside what is known. */
  abbreviations: Record<string, string>;
  /** What the names of tables begin with and does not say what they hold. */
  tablePrefixes: string[];
}

const AT = 'datamap.inferredReferences';

/** Keys may be Korean words, which the reader of configurations takes for wrong. */
function readAbbreviations(value: unknown): Record<string, string> {
  if (
    value !== undefined &&
    (typeof value !== 'object' || value === null || Array.isArray(value))
  ) {
    throw new InputError(
      `'${AT}.abbreviations' is no list of words with what they stand for; write it like '{ spl: supplier }'`,
    );
  }
  const entries = Object.entries(value ?? {});
  for (const [short, meaning] of entries) {
    if (
      typeof meaning !== 'string' ||
      meaning.trim() === '' ||
      /[^\p{L}\p{M}\p{N}]/u.test(short)
    ) {
      throw new InputError(
        `'${AT}.abbreviations.${short}' has to be one word without punctuation that stands for at least one word; change or remove it`,
      );
    }
  }
  return Object.fromEntries(
    entries.map(([short, meaning]) => [short, String(meaning).trim()]),
  );
}

/** Reads `datamap.inferredReferences`. */
export function readInferenceConfig(config: Config): InferenceConfig {
  const inference = config.getOptionalConfig(AT);
  return {
    enabled: inference?.getOptionalBoolean('enabled') ?? true,
    abbreviations: readAbbreviations(inference?.getOptional('abbreviations')),
    tablePrefixes: inference?.getOptionalStringArray('tablePrefixes') ?? [],
  };
}

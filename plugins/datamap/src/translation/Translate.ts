import type { JSX } from 'react';
import type { datamapTranslationRef } from './datamapTranslationRef';

type Messages = typeof datamapTranslationRef.T;

/** What i18next puts behind a key for each grammatical number. */
type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';

/** The messages by the keys that are asked for: those for each number under one. */
type MessagesByKey = {
  [Key in keyof Messages as Key extends `${infer Base}${PluralSuffix}`
    ? Base
    : Key]: Key extends `${string}${PluralSuffix}`
    ? Messages[Key] | '{{count, number}}'
    : Messages[Key];
};

type Trimmed<Text> = Text extends ` ${infer Rest}`
  ? Trimmed<Rest>
  : Text extends `${infer Rest} `
  ? Trimmed<Rest>
  : Text;

/** Everything between double braces, in all of the messages. */
type Placeholder<Message> =
  Message extends `${string}{{${infer Inside}}}${infer Rest}`
    ? Inside | Placeholder<Rest>
    : never;

/** What is to be filled in: a number where the message formats it as one. */
type Values<Message, Value> = {
  [Inside in Placeholder<Message> as Inside extends `${infer Name},${string}`
    ? Trimmed<Name>
    : Trimmed<Inside>]: Inside extends `${string},${string}` ? number : Value;
};

type Arguments<Message, Value> = [Placeholder<Message>] extends [never]
  ? []
  : [values: Values<Message, Value>];

/** Every text that there is. */
export type TranslationKey = keyof MessagesByKey & string;

/**
 * Finds a text and fills in its values. The same as Backstage's own type says
 * of our messages, which the compiler would work out anew for every text that
 * is asked for, a hundred times slower.
 */
export interface Translate {
  <Key extends TranslationKey>(
    key: Key,
    ...values: Arguments<MessagesByKey[Key], string | number>
  ): string;
  <Key extends TranslationKey>(
    key: Key,
    ...values: Arguments<MessagesByKey[Key], string | number | JSX.Element>
  ): JSX.Element;
}

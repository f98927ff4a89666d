import type { JSX } from 'react';
import type { messages } from './messages/en';

type Messages = typeof messages;

/** The keys of nested messages, with dots between the levels. */
type KeyOf<Nested> = {
  [Key in keyof Nested & string]: Nested[Key] extends string
    ? Key
    : `${Key}.${KeyOf<Nested[Key]>}`;
}[keyof Nested & string];

/** The message of a key; never where there is none. */
type MessageAt<Nested, Key extends string> = Key extends keyof Nested
  ? Nested[Key]
  : Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Nested
    ? MessageAt<Nested[Head], Rest>
    : never
  : never;

/** What i18next puts behind a key for each grammatical number. */
type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';

type WithoutSuffix<Key extends string> =
  Key extends `${infer Base}${PluralSuffix}` ? Base : Key;

/** Every text that there is: those for each number under one key. */
export type TranslationKey = WithoutSuffix<KeyOf<Messages>>;

/** The messages that are asked for by a key: one, or one for each number. */
type MessagesOf<Key extends string> =
  | MessageAt<Messages, Key>
  | (MessageAt<Messages, `${Key}_other`> extends never
      ? never
      : MessageAt<Messages, `${Key}${PluralSuffix}`> | '{{count, number}}');

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

/**
 * Finds a text and fills in its values. The same as Backstage's own type says
 * of our messages, which the compiler would work out for all of them for every
 * text that is asked for; here it looks at those that are asked for only.
 */
export interface Translate {
  <Key extends TranslationKey>(
    key: Key,
    ...values: Arguments<MessagesOf<Key>, string | number>
  ): string;
  <Key extends TranslationKey>(
    key: Key,
    ...values: Arguments<MessagesOf<Key>, string | number | JSX.Element>
  ): JSX.Element;
}

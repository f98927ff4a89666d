interface NestedMessages {
  readonly [key: string]: string | NestedMessages;
}

/** The keys of nested messages, with dots between the levels. */
type MessageKey<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? Key
    : `${Key}.${MessageKey<Messages[Key]>}`;
}[keyof Messages & string];

/** Nested messages as one level, with dots between the keys, as Backstage keeps them. */
export function flattenMessages<Messages extends NestedMessages>(
  messages: Messages,
): Record<MessageKey<Messages>, string> {
  return Object.fromEntries(entriesOf(messages, '')) as Record<
    MessageKey<Messages>,
    string
  >;
}

function entriesOf(
  messages: NestedMessages,
  prefix: string,
): Array<[string, string]> {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[`${prefix}${key}`, message] as [string, string]]
      : entriesOf(message, `${prefix}${key}.`),
  );
}

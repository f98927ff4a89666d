interface NestedMessages {
  readonly [key: string]: string | NestedMessages;
}

/** Nested messages as one level, with dots between the keys, as Backstage keeps them. */
export function flattenMessages(
  messages: NestedMessages,
  prefix = '',
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message === 'string') {
      flat[`${prefix}${key}`] = message;
    } else {
      Object.assign(flat, flattenMessages(message, `${prefix}${key}.`));
    }
  }
  return flat;
}

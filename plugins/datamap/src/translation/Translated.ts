/** The same messages in another language: every key, any words. */
export type Translated<TMessages> = {
  [Key in keyof TMessages]: TMessages[Key] extends string
    ? string
    : Translated<TMessages[Key]>;
};

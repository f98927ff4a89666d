import { useCallback, useEffect, useRef, useState } from 'react';

/** How long typing has to rest before it counts, in milliseconds. */
const rest = 250;

interface TypedWords {
  text: string;
  onChange(text: string): void;
  onCompositionStart(): void;
  onCompositionEnd(text: string): void;
  onBlur(): void;
  clear(): void;
}

/**
 * Words that are being typed. They are sent when typing rests, and never while
 * an input method is still putting a syllable together. The first words of a
 * visit to the box are a step for the back button; what follows replaces them.
 */
export function useTypedWords(
  words: string,
  send: (words: string, options: { replace: boolean }) => void,
): TypedWords {
  const [text, setText] = useState(words);
  const composing = useRef(false);
  const sent = useRef(words);
  const stepTaken = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const sendNow = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      if (next.trim() !== sent.current.trim()) {
        sent.current = next;
        send(next.trim(), { replace: stepTaken.current });
        stepTaken.current = true;
      }
    },
    [send],
  );

  const sendSoon = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => sendNow(next), rest);
    },
    [sendNow],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    if (words !== sent.current.trim() && !composing.current) {
      clearTimeout(timer.current);
      sent.current = words;
      stepTaken.current = false;
      setText(words);
    }
  }, [words]);

  return {
    text,
    onChange(next) {
      setText(next);
      if (!composing.current) {
        sendSoon(next);
      }
    },
    onCompositionStart() {
      composing.current = true;
      clearTimeout(timer.current);
    },
    onCompositionEnd(next) {
      composing.current = false;
      sendSoon(next);
    },
    onBlur() {
      composing.current = false;
      sendNow(text);
      stepTaken.current = false;
    },
    clear() {
      setText('');
      sendNow('');
    },
  };
}

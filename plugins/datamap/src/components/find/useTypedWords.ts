import { useCallback, useEffect, useRef, useState } from 'react';

/** How long typing has to rest before it counts, in milliseconds. */
const rest = 200;

/** What is being typed, and whether it counts yet. */
export interface TypedWords {
  text: string;
  /** Whether an input method is putting a syllable together. */
  composing: boolean;
  onChange(text: string): void;
  onCompositionStart(): void;
  onCompositionEnd(text: string): void;
  onBlur(): void;
  /** Sends what is there at once. */
  send(): void;
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
  const [isComposing, setIsComposing] = useState(false);
  const composing = useRef(false);
  const sent = useRef(words);
  const stepTaken = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const compose = useCallback((next: boolean) => {
    composing.current = next;
    setIsComposing(next);
  }, []);

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
    composing: isComposing,
    onChange(next) {
      setText(next);
      if (!composing.current) {
        sendSoon(next);
      }
    },
    onCompositionStart() {
      compose(true);
      clearTimeout(timer.current);
    },
    onCompositionEnd(next) {
      compose(false);
      sendSoon(next);
    },
    onBlur() {
      compose(false);
      sendNow(text);
      stepTaken.current = false;
    },
    send() {
      if (!composing.current) {
        sendNow(text);
      }
    },
    clear() {
      setText('');
      sendNow('');
    },
  };
}

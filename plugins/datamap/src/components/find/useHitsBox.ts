import { SearchHit } from '@datamap/plugin-datamap-common';
import useAutocomplete from '@material-ui/lab/useAutocomplete';
import {
  CompositionEvent,
  HTMLAttributes,
  InputHTMLAttributes,
  KeyboardEvent,
  Ref,
  useState,
} from 'react';
import { TypedWords } from './useTypedWords';

interface HitsBoxOptions {
  id: string;
  typed: TypedWords;
  hits: SearchHit[];
  onOpen(hit: SearchHit): void;
}

/** What the box and the hits below it need to be one combobox. */
export interface HitsBox {
  /** Whether the hits are shown; Escape closes them. */
  open: boolean;
  show(): void;
  root: HTMLAttributes<HTMLElement>;
  input: InputHTMLAttributes<HTMLInputElement>;
  inputRef: Ref<HTMLInputElement>;
  list: HTMLAttributes<HTMLElement> & { ref: Ref<HTMLDivElement> };
  optionOf(hit: SearchHit, index: number): HTMLAttributes<HTMLElement>;
}

/**
 * The box and the hits as ARIA 1.2 has a combobox: the focus stays in the box,
 * arrow keys choose a hit, Enter opens it, Escape closes the hits and, pressed
 * again, clears the words. While an input method composes, the keys are its own.
 */
export function useHitsBox({
  id,
  typed,
  hits,
  onOpen,
}: HitsBoxOptions): HitsBox {
  const [closed, setClosed] = useState(false);
  const [active, setActive] = useState<SearchHit | null>(null);
  const open = !closed && typed.text.trim() !== '' && hits.length > 0;

  const box = useAutocomplete<SearchHit, false, false, true>({
    id,
    open,
    options: hits,
    value: null,
    inputValue: typed.text,
    freeSolo: true,
    disableCloseOnSelect: true,
    filterOptions: options => options,
    // What is typed counts as an option too, where no hit is chosen.
    getOptionLabel: (option: SearchHit | string) =>
      typeof option === 'string' ? option : option.table.title,
    onInputChange(_, text, reason) {
      // The library would also put the title of a chosen hit into the box.
      if (reason === 'input') {
        setClosed(false);
        typed.onChange(text);
      }
    },
    onChange(_, chosen) {
      if (typeof chosen === 'string') {
        typed.send();
      } else if (chosen) {
        onOpen(chosen);
      }
    },
    onHighlightChange: (_, hit) => setActive(hit),
    onOpen: () => setClosed(false),
    onClose: (_, reason) => reason === 'escape' && setClosed(true),
  });

  // The roles belong to the box itself, as ARIA 1.2 has it.
  const {
    role: _role,
    'aria-owns': _owns,
    'aria-expanded': _expanded,
    onKeyDown,
    ...root
  } = box.getRootProps() as HTMLAttributes<HTMLElement>;
  const { ref, onBlur, ...input } =
    box.getInputProps() as InputHTMLAttributes<HTMLInputElement> & {
      ref: Ref<HTMLInputElement>;
    };
  const list = box.getListboxProps() as HitsBox['list'];

  return {
    open,
    show: () => setClosed(false),
    root: {
      ...root,
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        if (!event.nativeEvent.isComposing) {
          onKeyDown?.(event);
        }
      },
    },
    input: {
      ...input,
      role: 'combobox',
      'aria-expanded': open,
      onBlur(event) {
        onBlur?.(event);
        typed.onBlur();
      },
      onCompositionStart: typed.onCompositionStart,
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) =>
        typed.onCompositionEnd(event.currentTarget.value),
    },
    inputRef: ref,
    list,
    optionOf(hit, index) {
      const {
        key: _key,
        onClick: _onClick,
        onMouseOver: onPoint,
        ...option
      } = box.getOptionProps({
        option: hit,
        index,
      }) as HTMLAttributes<HTMLElement> & { key: number };
      return {
        // A hit is a link, which opens by itself, in a new tab too.
        ...option,
        'aria-selected': hit === active,
        // Hits that come to lie under a pointer that rests are not chosen by it.
        onMouseMove(event) {
          if (event.movementX !== 0 || event.movementY !== 0) {
            onPoint?.(event);
          }
        },
      };
    },
  };
}

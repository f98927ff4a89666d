import { ReactNode, useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { LeaveDialog } from '../describe/LeaveDialog';
import { useAskBeforeClosing } from '../describe/useAskBeforeClosing';

/** The link that a plain click follows within this portal, if it is one. */
function linkOf(event: MouseEvent): string | undefined {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) {
    return undefined;
  }
  const link =
    target instanceof Element
      ? target.closest<HTMLAnchorElement>('a[href]')
      : undefined;
  const isHere =
    link?.origin === window.location.origin && !link.target && !link.download;
  return isHere ? `${link.pathname}${link.search}${link.hash}` : undefined;
}

/**
 * Asks before a link or the browser leads away from unsaved words. The way back
 * of the browser cannot be asked about; the words are kept for it.
 */
export function useAskBeforeLeaving(unsaved: boolean): ReactNode {
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<string>();
  useAskBeforeClosing(unsaved);
  useEffect(() => {
    if (!unsaved) {
      return undefined;
    }
    const ask = (event: MouseEvent) => {
      const link = linkOf(event);
      if (link !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        setWanted(link);
      }
    };
    document.addEventListener('click', ask, { capture: true });
    return () => document.removeEventListener('click', ask, { capture: true });
  }, [unsaved]);
  return (
    wanted !== undefined && (
      <LeaveDialog
        onStay={() => setWanted(undefined)}
        onLeave={() => {
          setWanted(undefined);
          navigate(wanted);
        }}
      />
    )
  );
}

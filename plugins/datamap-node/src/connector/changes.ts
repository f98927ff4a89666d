import type { ConnectorError } from './ConnectorError';

/**
 * Told of what happens in a warehouse while somebody listens.
 *
 * @public
 */
export interface ChangeListener {
  /**
   * Something of the structure changed, or may have: which, a reading finds
   * out. May be called many times in a row.
   */
  onChange(): void;

  /** Nothing is heard any more; whoever wants to hear more listens anew. */
  onEnd(error: ConnectorError): void;
}

/**
 * Somebody listening.
 *
 * @public
 */
export interface ChangeWatch {
  /** Ends it, without a call to `onEnd`. */
  close(): Promise<void>;
}

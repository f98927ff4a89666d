import { Client } from 'pg';

/**
 * A client that closes its socket when it could not connect. Otherwise, where
 * it gave up in the middle of signing in (no password), the server would keep a
 * process waiting for the rest, for a minute, once for each try.
 */
export class ClosingClient extends Client {
  connect(): Promise<Client>;
  connect(callback: (error: Error) => void): void;
  connect(callback?: (error: Error) => void): Promise<Client> | void {
    if (!callback) {
      return super.connect() as unknown as Promise<Client>;
    }
    super.connect((error: Error) => {
      if (error) {
        this.end().catch(() => {});
      }
      callback(error);
    });
    return undefined;
  }
}

/**
 * The identifier that a cluster got when it was made. Sent only where the role
 * may ask: a function's permission is checked before anything is evaluated.
 */
export const SYSTEM_IDENTIFIER = `
SELECT system_identifier::text AS system_identifier
FROM pg_control_system()`;

export interface SystemIdentifierRow {
  system_identifier: string;
}

import type {
  PersonalDataDecision,
  PersonalDataKind,
} from '@datamap/plugin-datamap-common';

/** A row of `personal_data_decisions`. */
export interface PersonalDecisionRow {
  table_id: string;
  column_name: string;
  attnum: number;
  /** What `attnum` holds for. */
  identity: string | null;
  kind: PersonalDataKind;
  decision: PersonalDataDecision;
  decided_by: string | null;
  decided_at: Date;
}

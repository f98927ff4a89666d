import type {
  InferredReferenceReason,
  InferredReferenceVerdict,
} from '@datamap/plugin-datamap-common';
import type { InferenceEnds } from './inferenceId';

/** A row of `inferred_references`. */
export interface InferredReferenceRow extends InferenceEnds {
  id: string;
  score: number;
  rank: number;
  reasons: InferredReferenceReason[];
  read_as: string | null;
}

/** A row of `inference_decisions`. */
export interface InferenceDecisionRow extends InferenceEnds {
  id: string;
  from_names: string[];
  to_names: string[];
  from_identity: string | null;
  to_identity: string | null;
  decision: InferredReferenceVerdict;
  decided_by: string;
  decided_at: Date;
}

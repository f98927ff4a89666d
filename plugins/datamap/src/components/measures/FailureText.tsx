import { FailureCode } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { failureWords } from '../../words';

/** Why a reading failed, and what to do; never a secret. */
export const FailureText = ({ code }: { code: FailureCode }) => {
  const { what, remedy } = failureWords(code, useTranslate());
  return <>{`${what} ${remedy}`}</>;
};

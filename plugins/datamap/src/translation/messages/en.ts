import { ask } from './ask.en';
import { columnsTab } from './columnsTab.en';
import { failures } from './failures.en';
import { healthTab } from './healthTab.en';
import { measures } from './measures.en';
import { relationships } from './relationships.en';
import { startPage } from './startPage.en';
import { states } from './states.en';
import { tablePage } from './tablePage.en';
import { usedBy } from './usedBy.en';
import { verdicts } from './verdicts.en';
import { warehousePage } from './warehousePage.en';

/** All texts, in English. */
export const messages = {
  ask,
  columnsTab,
  failures,
  healthTab,
  measures,
  relationships,
  startPage,
  states,
  tablePage,
  usedBy,
  verdicts,
  warehousePage,
} as const;

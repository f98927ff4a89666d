import type { Config } from '@backstage/config';
import { readRequestLimit } from '../config/readRequestLimit';
import { readRetention } from '../config/readRetention';
import { readDataTeam } from '../contacts/readDataTeam';
import { readInferenceConfig } from '../inference/readInferenceConfig';
import { readNoteFields } from '../notes/fields/readNoteFields';
import { readPersonalDataConfig } from '../personalData/readPersonalDataConfig';
import { readSearchConfig } from '../search';
import { readTrustConfig } from '../trust/readTrustConfig';

/** All that the configuration says about the plugin, beside its warehouses. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the configuration, and throws an error where something in it is wrong. */
export function readSettings(config: Config) {
  return {
    actions: config.getOptionalBoolean('datamap.actions.enabled') ?? false,
    dataTeam: readDataTeam(config),
    inference: readInferenceConfig(config),
    noteFields: readNoteFields(config),
    personalData: readPersonalDataConfig(config),
    requestLimit: readRequestLimit(config),
    retention: readRetention(config),
    search: readSearchConfig(config),
    trust: readTrustConfig(config),
  };
}

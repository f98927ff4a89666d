import { Warehouse } from '@datamap/plugin-datamap-common';
import { formatMoment, Reader } from '../../format';
import { Translate } from '../../translation';
import { warningWords } from '../../words';
import { Fact } from '../tablePage/FactList';

/** What is good to know about how a warehouse is read. */
export function factsOfWarehouse(
  { accessLevel, freshness, server, warnings }: Warehouse,
  t: Translate,
  reader: Reader,
): Fact[] {
  const facts: Fact[] = [];
  if (freshness.lastReadAt) {
    facts.push({
      name: t('warehousePage.state.lastRead'),
      value: formatMoment(freshness.lastReadAt, reader),
      note: t('warehousePage.state.lastReadMeaning'),
    });
  }
  if (server?.version && server.database) {
    facts.push({
      name: t('warehousePage.state.server'),
      value: t('warehousePage.state.serverText', {
        version: server.version,
        database: server.database,
      }),
      note: server.inRecovery ? t('warehousePage.state.standby') : undefined,
    });
  }
  if (accessLevel) {
    facts.push({
      name: t('warehousePage.state.access'),
      value: t(`warehousePage.state.accessLevel.${accessLevel}`),
    });
  }
  if (warnings.length > 0) {
    facts.push({
      name: t('warehousePage.warnings'),
      value: (
        <>
          {warnings.map(warning => (
            <span key={warning.code} style={{ display: 'block' }}>
              {warningWords(warning, t, reader)}
            </span>
          ))}
        </>
      ),
    });
  }
  return facts;
}

export * from './changes';
export * from './ConnectorError';
export * from './datamapConnectorsExtensionPoint';
export * from './fingerprint';
export * from './definitions';
export * from './snapshot';
export * from './structureDetails';
export * from './WarehouseConnector';

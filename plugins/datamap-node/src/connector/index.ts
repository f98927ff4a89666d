export * from './ConnectorError';
export * from './datamapConnectorsExtensionPoint';
export * from './snapshot';
export * from './WarehouseConnector';

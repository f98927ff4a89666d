import { ConflictError, InputError } from '@backstage/errors';
import type {
  DatamapConnectorsExtensionPoint,
  WarehouseConnectorFactory,
} from '@datamap/plugin-datamap-node';

/**
 * The kinds of warehouse that modules have added.
 */
export class ConnectorRegistry implements DatamapConnectorsExtensionPoint {
  private readonly factories = new Map<string, WarehouseConnectorFactory>();

  addConnector(factory: WarehouseConnectorFactory): void {
    if (this.factories.has(factory.type)) {
      throw new ConflictError(
        `Two modules add the connector '${factory.type}'; install only one of them`,
      );
    }
    this.factories.set(factory.type, factory);
  }

  /** Throws an InputError that names the key and the connectors there are. */
  get(type: string, key: string): WarehouseConnectorFactory {
    const factory = this.factories.get(type);
    if (!factory) {
      const known = [...this.factories.keys()].map(name => `'${name}'`);
      throw new InputError(
        `'${key}' is '${type}', which no installed module provides; ${
          known.length > 0
            ? `use ${known.join(' or ')}, or install the module`
            : 'install a connector module'
        }`,
      );
    }
    return factory;
  }
}

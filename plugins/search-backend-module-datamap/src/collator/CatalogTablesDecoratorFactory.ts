import { Transform } from 'node:stream';
import type {
  DocumentDecoratorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { TABLE_ENTITY_TYPES } from '@datamap/plugin-datamap-common';

const tableTypes = new Set(Object.values(TABLE_ENTITY_TYPES));

function isTable(
  document: IndexableDocument & { kind?: string; type?: string },
) {
  return document.kind === 'Resource' && tableTypes.has(document.type ?? '');
}

/**
 * Takes the tables out of the catalog's own documents: two results for one
 * table help nobody, and only ours knows columns, figures and who may read it.
 */
export class CatalogTablesDecoratorFactory implements DocumentDecoratorFactory {
  static create(): CatalogTablesDecoratorFactory {
    return new CatalogTablesDecoratorFactory();
  }

  readonly types = ['software-catalog'];

  private constructor() {}

  async getDecorator(): Promise<Transform> {
    return new Transform({
      objectMode: true,
      transform(document: IndexableDocument, _, done) {
        if (isTable(document)) {
          done();
        } else {
          done(undefined, document);
        }
      },
    });
  }
}

import { mockServices } from '@backstage/backend-test-utils';
import type { TableSearchDocument } from '@datamap/plugin-datamap-common';
import { tableItem } from '../__testUtils__/feedItems';
import { InMemoryTableFeed } from '../__testUtils__/InMemoryTableFeed';
import { TableCollatorFactory } from './TableCollatorFactory';

function collating(feed: InMemoryTableFeed) {
  const logger = mockServices.logger.mock();
  const factory = TableCollatorFactory.create({
    feed,
    logger,
    locationTemplate: '/catalog/:namespace/:kind/:name',
    pageSize: 2,
  });
  async function documents(onDocument?: (name: string) => void) {
    const names: string[] = [];
    for await (const document of await factory.getCollator()) {
      const { name, title } = document as TableSearchDocument;
      names.push(name ?? title);
      onDocument?.(name);
    }
    return names;
  }
  return { factory, documents, logger };
}

describe('TableCollatorFactory', () => {
  const feed = () => {
    const made = new InMemoryTableFeed();
    made.put(...['a', 'b', 'c', 'd', 'e'].map(name => tableItem(name)));
    return made;
  };

  it('asks for a page when the one before was taken', async () => {
    const five = feed();
    const { documents } = collating(five);
    const pages: number[] = [];
    await documents(() => pages.push(five.reads.length));
    expect(pages[0]).toBeLessThan(3);
    expect(five.reads.map(({ after }) => after)).toEqual([0, 2, 4]);
  });

  it('has each table once, and takes the revision of the beginning, where one changes meanwhile', async () => {
    const five = feed();
    const { documents, factory } = collating(five);
    let changed = false;
    const names = await documents(() => {
      if (!changed) {
        changed = true;
        five.put(tableItem('a', { title: 'Changed' }), tableItem('f'));
      }
    });
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(factory.revision).toBe(5);
  });

  it('takes nothing where the feed fails half way', async () => {
    const five = feed();
    const { documents, factory } = collating(five);
    const readPage = five.readPage.bind(five);
    five.readPage = async options => {
      if (options.after > 0) {
        throw new Error('The store is being migrated');
      }
      return await readPage(options);
    };
    await expect(documents()).rejects.toThrow('The store is being migrated');
    expect(factory.revision).toBe(0);
  });

  it('leaves out what is no table, is gone, or says too little', async () => {
    const five = feed();
    five.remove('main/ecommerce.a');
    five.put(
      { ...tableItem('schema'), type: 'schema' },
      tableItem('odd', { kind: undefined }),
    );
    const { documents, logger } = collating(five);
    expect(await documents()).toEqual(['b', 'c', 'd', 'e']);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/"ecommerce\.odd" of warehouse "main"/),
    );
  });

  it('has one document that is no table where there is none', async () => {
    const { documents } = collating(new InMemoryTableFeed());
    expect(await documents()).toEqual(['Datamap']);
  });
});

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  datamapGlossaryManagePermission,
  datamapRunStartPermission,
  datamapTableCertifyPermission,
  datamapTableOwnPermission,
  datamapTableReadPermission,
  datamapTableReviewPermission,
  datamapUpdateReportPermission,
  datamapWarehouseManagePermission,
} from '@datamap/plugin-datamap-common';
import { ClosedSchemas } from './ClosedSchemas';
import { readClosedSchemas } from './readClosedSchemas';
import { SamplePolicy } from './SamplePolicy';

function ask(
  permission: PolicyQuery['permission'],
  ownershipEntityRefs?: string[],
  closedSchemas?: ClosedSchemas[],
) {
  const policy = SamplePolicy.create({
    userInfo: mockServices.userInfo({ ownershipEntityRefs }),
    closedSchemas,
  });
  const credentials = mockCredentials.user();
  const user = ownershipEntityRefs && ({ credentials } as PolicyQueryUser);
  return policy.handle({ permission }, user);
}

const staff = ['user:default/sora.kim'];
const owner = ['user:default/minji.park', 'group:default/finance'];
const administrator = ['user:default/jun.lee', 'group:default/platform'];
const readEntity = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});
const refreshEntity = createPermission({
  name: 'catalog.entity.refresh',
  attributes: { action: 'update' },
  resourceType: 'catalog-entity',
});
const deleteEntity = createPermission({
  name: 'catalog.entity.delete',
  attributes: { action: 'delete' },
  resourceType: 'catalog-entity',
});

describe('SamplePolicy', () => {
  it('lets everybody who signed in read, and nobody else', async () => {
    await expect(ask(datamapTableReadPermission, staff)).resolves.toEqual({
      result: AuthorizeResult.ALLOW,
    });
    await expect(ask(datamapTableReadPermission)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it.each([
    datamapTableReviewPermission,
    datamapTableCertifyPermission,
    datamapTableOwnPermission,
    createPermission({
      name: 'datamap.table.of-another-version',
      attributes: { action: 'update' },
      resourceType: 'datamap-table',
    }),
  ])('leaves $name to the owner of the table', async permission => {
    await expect(ask(permission, owner)).resolves.toEqual(
      expect.objectContaining({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'datamap',
        conditions: expect.objectContaining({
          rule: 'IS_OWNER',
          params: { claims: owner },
        }),
      }),
    );
  });

  it.each([
    datamapRunStartPermission,
    datamapWarehouseManagePermission,
    datamapGlossaryManagePermission,
    datamapUpdateReportPermission,
    deleteEntity,
  ])('keeps $name for administrators', async permission => {
    await expect(ask(permission, staff)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
    await expect(ask(permission, owner)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
    await expect(ask(permission, administrator)).resolves.toEqual({
      result: AuthorizeResult.ALLOW,
    });
  });

  it('lets administrators review every table', async () => {
    await expect(
      ask(datamapTableReviewPermission, administrator),
    ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
  });

  describe('with schemas that are closed', () => {
    const closed = readClosedSchemas(
      mockServices.rootConfig({
        data: {
          permission: {
            samplePolicy: {
              closedSchemas: [
                {
                  warehouse: 'main',
                  schemas: ['finance'],
                  openTo: ['finance'],
                },
                { warehouse: 'main', schemas: ['board'] },
              ],
            },
          },
        },
      }),
    );
    const rule = (name: string, ...schemas: string[]) =>
      expect.objectContaining({
        rule: name,
        params: { warehouse: 'main', schemas },
      });

    it.each([
      [datamapTableReadPermission, 'IN_SCHEMA', 'datamap'],
      [readEntity, 'IN_DATAMAP_SCHEMA', 'catalog'],
      [refreshEntity, 'IN_DATAMAP_SCHEMA', 'catalog'],
    ] as const)(
      'allows staff %p outside of all of them',
      async (permission, name, pluginId) => {
        await expect(ask(permission, staff, closed)).resolves.toMatchObject({
          result: AuthorizeResult.CONDITIONAL,
          pluginId,
          conditions: {
            not: { anyOf: [rule(name, 'finance'), rule(name, 'board')] },
          },
        });
      },
    );

    it('opens one to those whom it names', async () => {
      await expect(
        ask(datamapTableReadPermission, owner, closed),
      ).resolves.toMatchObject({
        conditions: { not: { anyOf: [rule('IN_SCHEMA', 'board')] } },
      });
    });

    it('opens all to administrators, and none to who has not signed in', async () => {
      await expect(
        ask(datamapTableReadPermission, administrator, closed),
      ).resolves.toEqual({ result: AuthorizeResult.ALLOW });
      await expect(
        ask(datamapTableReadPermission, undefined, closed),
      ).resolves.toEqual({ result: AuthorizeResult.DENY });
    });

    it('leaves a review to the owner of the table all the same', async () => {
      await expect(
        ask(datamapTableReviewPermission, owner, closed),
      ).resolves.toMatchObject({ conditions: { rule: 'IS_OWNER' } });
      await expect(ask(deleteEntity, staff, closed)).resolves.toEqual({
        result: AuthorizeResult.DENY,
      });
    });
  });
});

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
  datamapRunStartPermission,
  datamapTableReadPermission,
  datamapTableReviewPermission,
  datamapUpdateReportPermission,
  datamapWarehouseManagePermission,
} from '@datamap/plugin-datamap-common';
import { SamplePolicy } from './SamplePolicy';

function ask(
  permission: PolicyQuery['permission'],
  ownershipEntityRefs?: string[],
) {
  const policy = SamplePolicy.create({
    userInfo: mockServices.userInfo({ ownershipEntityRefs }),
  });
  const credentials = mockCredentials.user();
  const user = ownershipEntityRefs && ({ credentials } as PolicyQueryUser);
  return policy.handle({ permission }, user);
}

const staff = ['user:default/sora.kim'];
const owner = ['user:default/minji.park', 'group:default/finance'];
const administrator = ['user:default/jun.lee', 'group:default/platform'];
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

  it('leaves a review to the owner of the table', async () => {
    await expect(ask(datamapTableReviewPermission, owner)).resolves.toEqual(
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
});

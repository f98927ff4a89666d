import { NameReader } from '../inference/NameReader';
import { PeopleReader } from './PeopleReader';

const people = PeopleReader.create(NameReader.create());

describe('PeopleReader', () => {
  it.each(['users', 'tb_cust_mst', 'dim_customer', 'People', 'Staff', '고객'])(
    'takes the rows of %s for people',
    name => {
      expect(people.holdsPeople(name)).toBe(true);
    },
  );

  it.each(['user_roles', 'products', 'customer_orders', 'memberships', '1_'])(
    'leaves those of %s',
    name => {
      expect(people.holdsPeople(name)).toBe(false);
    },
  );
});

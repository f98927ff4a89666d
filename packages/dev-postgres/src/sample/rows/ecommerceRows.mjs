import { DAY, toDay } from './dates.mjs';
import { createPerson, DISTRICT_CODES } from './names.mjs';
import { orderRows } from './orderRows.mjs';
import { registrationNumber } from './publicDataRows.mjs';

const CATEGORIES = [
  [1, undefined, '식품', 'Food'],
  [2, undefined, '생활', 'Home'],
  [3, undefined, '패션', 'Fashion'],
  [4, undefined, '가전', 'Electronics'],
  [11, 1, '과일', 'Fruit'],
  [12, 1, '커피와 차', 'Coffee and tea'],
  [13, 1, '간편식', 'Ready meals'],
  [21, 2, '주방', 'Kitchen'],
  [22, 2, '욕실', 'Bathroom'],
  [23, 2, '침구', 'Bedding'],
  [31, 3, '신발', 'Shoes'],
  [32, 3, '가방', 'Bags'],
  [33, 3, '외투', 'Coats'],
  [41, 4, '이어폰', 'Earphones'],
  [42, 4, '키보드', 'Keyboards'],
  [43, 4, '조명', 'Lights'],
];
const LEAVES = CATEGORIES.filter(([, parent]) => parent);
const ADJECTIVES = [
  ['부드러운', 'Soft'],
  ['가벼운', 'Light'],
  ['튼튼한', 'Sturdy'],
  ['산뜻한', 'Fresh'],
  ['작은', 'Small'],
  ['조용한', 'Quiet'],
];
const CARTON = '\\x89504e470d0a1a0a';

export const USERS = 5000;
export const PRODUCTS = 1200;
export const ADDRESSES = 7000;

/**
 * The rows of the schema ecommerce.
 *
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today midnight UTC in milliseconds
 * @returns {Generator<import('./copyRows.mjs').TableRows>}
 */
export function* ecommerceRows(random, today) {
  yield {
    table: 'ecommerce.users',
    columns:
      'user_id, email, full_name, phone, birth_year, joined_at, last_login_ip, referred_by, preferences, marketing_consent',
    rows: Array.from({ length: USERS }, (_, n) => {
      const { name, roman } = createPerson(random);
      return [
        n + 1,
        `${roman}.${n + 1}@example.com`,
        name,
        random.chance(0.9)
          ? `010-0000-${String(n % 10_000).padStart(4, '0')}`
          : undefined,
        random.chance(0.8) ? random.between(1950, 2008) : undefined,
        new Date(today - random.between(1, 1400) * DAY),
        random.chance(0.7) ? `198.51.100.${random.between(1, 254)}` : undefined,
        n > 10 && random.chance(0.15) ? random.between(1, n) : undefined,
        {
          language: random.pick(['ko', 'ko', 'ko', 'en']),
          push: random.chance(0.5),
        },
        random.chance(0.4),
      ];
    }),
  };
  const priceOf = Array.from(
    { length: PRODUCTS + 1 },
    () => random.between(19, 1990) * 100,
  );
  yield* catalogue(random, today, priceOf);
  const withDefault = new Set();
  yield {
    table: 'ecommerce.addresses',
    columns:
      'address_id, user_id, label, district_code, street, postal_code, is_default',
    rows: Array.from({ length: ADDRESSES }, (_, n) => {
      const user = (n % USERS) + 1;
      const isDefault = !withDefault.has(user);
      withDefault.add(user);
      return [
        n + 1,
        user,
        random.pick(['집', '회사', '부모님 댁', undefined]),
        random.pick(DISTRICT_CODES),
        `${random.pick([
          '세종대로',
          '테헤란로',
          '올림픽로',
          '독막로',
          '성수이로',
        ])} ${random.between(1, 480)}`,
        String(random.between(1000, 8999)).padStart(5, '0'),
        isDefault,
      ];
    }),
  };
  yield* orderRows(random, today, priceOf);
  yield {
    table: 'ecommerce.reviews',
    columns: 'review_id, product_id, user_id, stars, body, written_at',
    rows: Array.from({ length: 6000 }, () => [
      random.uuid(),
      random.skewed(PRODUCTS),
      random.between(1, USERS),
      random.pick([1, 2, 3, 4, 4, 5, 5, 5]),
      random.chance(0.9)
        ? `${random.pick([
            '배송이 빨라요',
            '생각보다 작아요',
            '색이 예뻐요',
            '환불했어요',
            '또 살게요',
            'Works as described',
          ])}. ${random.pick([
            '추천해요.',
            '보통이에요.',
            '선물로 샀어요.',
            'Would buy again.',
          ])}`
        : undefined,
      new Date(today - random.between(0, 700 * 1440) * 60_000),
    ]),
  };
  yield {
    table: 'ecommerce.support_tickets',
    columns: 'user_id, channel, subject, opened_at, closed_at, time_to_close',
    rows: Array.from({ length: 1500 }, () => {
      const opened = today - random.between(60, 365 * 1440) * 60_000;
      const hours = random.chance(0.92) ? random.between(1, 24) : undefined;
      return [
        random.between(1, USERS),
        random.pick(['chat', 'phone', 'mail']),
        random.pick([
          '환불이 언제 되나요',
          '배송지를 바꾸고 싶어요',
          '쿠폰이 적용되지 않아요',
          'Wrong item',
        ]),
        new Date(opened),
        hours && new Date(opened + hours * 3_600_000),
        hours && `${hours} hours`,
      ];
    }),
  };
  yield {
    table: 'ecommerce.cart_sessions',
    columns: 'session_id, user_id, items, touched_at',
    rows: Array.from({ length: 900 }, () => [
      random.uuid(),
      random.chance(0.6) ? random.between(1, USERS) : undefined,
      [{ product: random.skewed(PRODUCTS), quantity: random.between(1, 3) }],
      new Date(today - random.between(0, 1440) * 60_000),
    ]),
  };
}

/**
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 * @param {readonly number[]} priceOf
 * @returns {Generator<import('./copyRows.mjs').TableRows>}
 */
function* catalogue(random, today, priceOf) {
  yield {
    table: 'ecommerce.categories',
    columns: 'category_id, parent_id, name_ko, name_en, path',
    rows: CATEGORIES.map(([id, parent, korean, english]) => [
      id,
      parent,
      korean,
      english,
      parent ? `${parent}/${id}` : `${id}`,
    ]),
  };
  yield {
    table: 'ecommerce.suppliers',
    columns: 'supplier_id, supplier_name, registration_no, contract_period',
    rows: Array.from({ length: 80 }, (_, n) => [
      n + 1,
      `공급사 ${n + 1}`,
      registrationNumber(n * 31),
      `[${toDay(today - random.between(400, 1500) * DAY)},${toDay(
        today + random.between(30, 700) * DAY,
      )})`,
    ]),
  };
  yield {
    table: 'ecommerce.products',
    columns:
      'product_id, sku, category_id, supplier_id, name_ko, name_en, list_price, cost, size, tags, thumbnail, discontinued',
    rows: Array.from({ length: PRODUCTS }, (_, n) => {
      const [category, , korean, english] = random.pick(LEAVES);
      const [adjective, translated] = random.pick(ADJECTIVES);
      const price = priceOf[n + 1];
      return [
        n + 1,
        `SKU-${String(n + 1).padStart(5, '0')}`,
        category,
        random.between(1, 80),
        `${adjective} ${korean} ${n + 1}`,
        random.chance(0.8) ? `${translated} ${english} ${n + 1}` : undefined,
        price,
        Math.round(price * (0.4 + random.next() * 0.3)),
        `(${random.between(5, 60)},${random.between(5, 60)},${random.between(
          2,
          40,
        )})`,
        random.chance(0.7)
          ? `{${random.pick(['신상', '인기', '할인'])},${random.pick([
              '선물',
              'eco',
              '한정',
            ])}}`
          : undefined,
        random.chance(0.3) ? CARTON : undefined,
        n % 6 === 5,
      ];
    }),
  };
  yield {
    table: 'ecommerce.price_history',
    columns: 'product_id, valid, price',
    rows: Array.from({ length: 1000 }, (_, n) => n + 1).flatMap(product => {
      const changes = [900, random.between(400, 800), random.between(30, 300)];
      return changes.map((from, n) => [
        product,
        `[${toDay(today - from * DAY)},${
          n < 2 ? toDay(today - changes[n + 1] * DAY) : ''
        })`,
        Math.round(priceOf[product] * (1.1 - n * 0.05)),
      ]);
    }),
  };
  yield {
    table: 'ecommerce.inventory',
    columns: 'product_id, warehouse_code, on_hand, reserved, counted_at',
    rows: Array.from({ length: PRODUCTS }, (_, n) => n + 1).flatMap(product =>
      ['ICN1', 'PUS2'].map(code => [
        product,
        code,
        random.between(10, 900),
        random.between(0, 9),
        new Date(today - random.between(0, 40) * DAY),
      ]),
    ),
  };
  yield {
    table: 'ecommerce.coupons',
    columns: 'coupon_code, discount_percent, valid_until',
    rows: Array.from({ length: 200 }, (_, n) => [
      `HELLO${n + 1}`,
      random.pick([5, 10, 15, 20, 30]),
      toDay(today + random.between(-300, 200) * DAY),
    ]),
  };
}

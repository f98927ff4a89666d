import { DAY, monthsBefore, toDay, toMonth } from './dates.mjs';
import { createPerson, DISTRICT_CODES, DISTRICTS } from './names.mjs';

const INDUSTRIES = [
  ['G', undefined, '도매 및 소매업', 'Wholesale and retail'],
  ['G46', 'G', '도매 및 상품 중개업', 'Wholesale'],
  ['G47', 'G', '소매업', 'Retail'],
  ['G479', 'G47', '무점포 소매업', 'Retail without shops'],
  ['H', undefined, '운수 및 창고업', 'Transport and storage'],
  ['H49', 'H', '육상 운송업', 'Land transport'],
  ['I', undefined, '숙박 및 음식점업', 'Accommodation and food'],
  ['I56', 'I', '음식점 및 주점업', 'Restaurants and bars'],
  ['I561', 'I56', '음식점업', 'Restaurants'],
  ['J', undefined, '정보통신업', 'Information and communication'],
  ['J58', 'J', '출판업', 'Publishing'],
  ['J62', 'J', '컴퓨터 프로그래밍업', 'Computer programming'],
  ['M', undefined, '전문 서비스업', 'Professional services'],
  ['P', undefined, '교육 서비스업', 'Education'],
  ['C', undefined, '제조업', 'Manufacturing'],
  ['C10', 'C', '식료품 제조업', 'Food'],
  ['C26', 'C', '전자 부품 제조업', 'Electronic components'],
];
const AGE_BANDS = [
  '0-9',
  '10-19',
  '20-29',
  '30-39',
  '40-49',
  '50-59',
  '60-69',
  '70-79',
  '80+',
];
const HOLIDAYS = [
  ['01-01', '신정', "New Year's Day"],
  ['03-01', '삼일절', 'Independence Movement Day'],
  ['05-05', '어린이날', "Children's Day"],
  ['06-06', '현충일', 'Memorial Day'],
  ['08-15', '광복절', 'Liberation Day'],
  ['10-03', '개천절', 'National Foundation Day'],
  ['10-09', '한글날', 'Hangeul Day'],
  ['12-25', '성탄절', 'Christmas Day'],
];
const NETWORKS = ['도시대기', '도로변대기', '교외대기', '항만'];

/**
 * The rows of the schema out_gov.
 *
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today midnight UTC in milliseconds
 * @returns {Generator<import('./copyRows.mjs').TableRows>}
 */
export function* publicDataRows(random, today) {
  yield {
    table: 'out_gov.administrative_districts',
    columns:
      'district_code, parent_code, name_ko, name_en, level, area_km2, valid_from',
    rows: [
      ['1100000000', undefined, '서울특별시', 'Seoul', 1, 605.21, '1949-08-15'],
      ...DISTRICTS.map(([code, korean, english, area]) => [
        code,
        '1100000000',
        korean,
        english,
        2,
        area,
        '1995-03-01',
      ]),
    ],
  };
  yield {
    table: 'out_gov.population_monthly',
    columns: 'base_month, district_code, sex, age_band, residents',
    rows: population(random, today),
  };
  yield {
    table: 'out_gov.air_quality_stations',
    columns:
      'station_name, district_code, network, latitude, longitude, opened_on, data_logger',
    rows: DISTRICTS.map(([code, korean], n) => [
      `${korean} 측정소`,
      code,
      NETWORKS[n % NETWORKS.length],
      (37.45 + random.next() * 0.22).toFixed(6),
      (126.8 + random.next() * 0.35).toFixed(6),
      toDay(Date.UTC(1998 + (n % 20), n % 12, 1)),
      `10.20.${n}.15`,
    ]),
  };
  yield* buses(random, today);
  yield {
    table: 'out_gov.industry_codes',
    columns: 'code, parent_code, name_ko, name_en',
    rows: INDUSTRIES,
  };
  yield {
    table: 'out_gov.business_registry',
    columns:
      'registration_no, company_name, representative, industry_code, district_code, opened_on, closed_on, employees, capital',
    rows: businesses(random, today),
  };
  yield {
    table: 'out_gov.real_estate_deals',
    columns:
      'district_code, contract_date, building_name, floor, area_m2, price_krw',
    rows: Array.from({ length: 8000 }, () => {
      const area = random.pick([39.6, 49.8, 59.9, 74.5, 84.9, 101.3, 114.7]);
      return [
        random.pick(DISTRICT_CODES),
        toDay(today - random.between(3, 700) * DAY),
        `${random.pick([
          '한강',
          '래미',
          '푸른',
          '자이',
          '현대',
          '삼성',
          '롯데',
        ])}${random.pick(['타운', '마을', '파크', '힐스'])} ${random.between(
          1,
          14,
        )}단지`,
        random.between(1, 32),
        area,
        Math.round((area * random.between(7_000_000, 26_000_000)) / 1e6) * 1e6,
      ];
    }),
  };
  const year = new Date(today).getUTCFullYear();
  yield {
    table: 'out_gov.public_holidays',
    columns: 'holiday, name_ko, name_en',
    rows: [year - 2, year - 1, year, year + 1].flatMap(each =>
      HOLIDAYS.map(([day, korean, english]) => [
        `${each}-${day}`,
        korean,
        english,
      ]),
    ),
  };
}

/**
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 */
function* population(random, today) {
  for (let month = 24; month >= 1; month--) {
    const base = toMonth(monthsBefore(today, month));
    for (const code of DISTRICT_CODES) {
      for (const sex of ['M', 'F']) {
        for (const band of AGE_BANDS) {
          yield [base, code, sex, band, random.between(6_000, 42_000)];
        }
      }
    }
  }
}

/**
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 * @returns {Generator<import('./copyRows.mjs').TableRows>}
 */
function* buses(random, today) {
  const routes = Array.from({ length: 60 }, (_, n) => n + 1);
  yield {
    table: 'out_gov.bus_routes',
    columns:
      'route_id, route_no, route_type, operator, first_bus, last_bus, headway_minutes',
    rows: routes.map(id => [
      id,
      id > 54
        ? `N${id - 30}`
        : `${random.between(1, 77)}${String(id).padStart(2, '0')}`,
      id > 54 ? '심야' : random.pick(['간선', '지선', '광역']),
      random.pick(['서울교통네트웍', '대진여객', '한성운수', '북부운수']),
      id > 54 ? '23:40' : '04:20',
      id > 54 ? '03:30' : '23:20',
      random.between(4, 28),
    ]),
  };
  const stops = Array.from({ length: 800 }, (_, n) =>
    String(1001 + n * 17).padStart(5, '0'),
  );
  yield {
    table: 'out_gov.bus_stops',
    columns: 'stop_id, ars_id, stop_name, district_code, shelter',
    rows: stops.map((ars, n) => [
      n + 1,
      ars,
      `${random.pick([
        '시청',
        '초등학교',
        '우체국',
        '시장',
        '도서관',
        '한강공원',
        '병원',
      ])}${random.pick(['앞', '입구', '사거리', '후문'])} ${n + 1}`,
      random.pick(DISTRICT_CODES),
      random.chance(0.6),
    ]),
  };
  yield {
    table: 'out_gov.bus_route_stops',
    columns: 'route_id, stop_order, ars_id',
    rows: routes.flatMap(id =>
      Array.from({ length: random.between(22, 48) }, (_, n) => [
        id,
        n + 1,
        random.pick(stops),
      ]),
    ),
  };
  yield {
    table: 'out_gov.bus_ridership_daily',
    columns: 'ride_date, route_id, boardings, alightings',
    rows: Array.from(
      { length: 365 },
      (_, n) => today - (365 - n) * DAY,
    ).flatMap(day =>
      routes.map(id => {
        const weekend = [0, 6].includes(new Date(day).getUTCDay());
        const boardings = random.between(2_000, 30_000) * (weekend ? 0.6 : 1);
        return [
          toDay(day),
          id,
          Math.round(boardings),
          Math.round(boardings * (0.97 + random.next() * 0.04)),
        ];
      }),
    ),
  };
}

/** The registration number of the nth business. @param {number} n */
export function registrationNumber(n) {
  const digits = String(1_000_000_000 + n * 48_271).slice(0, 10);
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
}

/**
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 */
function* businesses(random, today) {
  const codes = INDUSTRIES.map(([code]) => code);
  for (let n = 0; n < 15_000; n++) {
    const opened = today - random.between(90, 9000) * DAY;
    yield [
      registrationNumber(n),
      `${random.pick([
        '한빛',
        '다온',
        '가람',
        '새롬',
        '누리',
        '미래',
        '대성',
        '우진',
      ])}${random.pick([
        '상사',
        '전자',
        '식품',
        '물산',
        '테크',
        '디자인',
        '로지스',
      ])} ${n}`,
      createPerson(random).name,
      random.pick(codes),
      random.pick(DISTRICT_CODES),
      toDay(opened),
      random.chance(0.22)
        ? toDay(
            opened +
              random.between(30, Math.floor((today - opened) / DAY)) * DAY,
          )
        : undefined,
      random.chance(0.85) ? random.skewed(300) : undefined,
      random.chance(0.7) ? random.between(1, 500) * 10_000_000 : undefined,
    ];
  }
}

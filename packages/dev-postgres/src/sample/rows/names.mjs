const SURNAMES = [...'김이박최정강조윤장임한오서신권황안송류홍'];
const GIVEN = [
  '서준',
  '민서',
  '도윤',
  '지우',
  '하은',
  '시우',
  '수아',
  '지호',
  '예은',
  '주원',
  '윤서',
  '건우',
  '채원',
  '현우',
  '다은',
  '유진',
  '은우',
  '소율',
  '태윤',
  '나연',
];
const ROMAN = [
  'seojun',
  'minseo',
  'doyun',
  'jiwoo',
  'haeun',
  'siwoo',
  'sua',
  'jiho',
  'yeeun',
  'juwon',
  'yunseo',
  'gunwoo',
  'chaewon',
  'hyunwoo',
  'daeun',
  'yujin',
  'eunwoo',
  'soyul',
  'taeyun',
  'nayeon',
];

/**
 * A made-up person.
 *
 * @param {import('./createRandom.mjs').Random} random
 */
export function createPerson(random) {
  const given = random.between(0, GIVEN.length - 1);
  return {
    name: `${random.pick(SURNAMES)}${GIVEN[given]}`,
    roman: ROMAN[given],
  };
}

/** Seoul's districts with their legal codes. */
export const DISTRICTS = /** @type {const} */ ([
  ['1111000000', '종로구', 'Jongno-gu', 23.91],
  ['1114000000', '중구', 'Jung-gu', 9.96],
  ['1117000000', '용산구', 'Yongsan-gu', 21.87],
  ['1120000000', '성동구', 'Seongdong-gu', 16.86],
  ['1121500000', '광진구', 'Gwangjin-gu', 17.06],
  ['1123000000', '동대문구', 'Dongdaemun-gu', 14.22],
  ['1126000000', '중랑구', 'Jungnang-gu', 18.5],
  ['1129000000', '성북구', 'Seongbuk-gu', 24.58],
  ['1130500000', '강북구', 'Gangbuk-gu', 23.6],
  ['1132000000', '도봉구', 'Dobong-gu', 20.67],
  ['1135000000', '노원구', 'Nowon-gu', 35.44],
  ['1138000000', '은평구', 'Eunpyeong-gu', 29.71],
  ['1141000000', '서대문구', 'Seodaemun-gu', 17.63],
  ['1144000000', '마포구', 'Mapo-gu', 23.85],
  ['1147000000', '양천구', 'Yangcheon-gu', 17.41],
  ['1150000000', '강서구', 'Gangseo-gu', 41.44],
  ['1153000000', '구로구', 'Guro-gu', 20.12],
  ['1154500000', '금천구', 'Geumcheon-gu', 13.02],
  ['1156000000', '영등포구', 'Yeongdeungpo-gu', 24.55],
  ['1159000000', '동작구', 'Dongjak-gu', 16.35],
  ['1162000000', '관악구', 'Gwanak-gu', 29.57],
  ['1165000000', '서초구', 'Seocho-gu', 46.98],
  ['1168000000', '강남구', 'Gangnam-gu', 39.5],
  ['1171000000', '송파구', 'Songpa-gu', 33.87],
  ['1174000000', '강동구', 'Gangdong-gu', 24.59],
]);

export const DISTRICT_CODES = DISTRICTS.map(([code]) => code);

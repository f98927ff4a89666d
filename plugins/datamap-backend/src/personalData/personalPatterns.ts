import type { Column, PersonalDataKind } from '@datamap/plugin-datamap-common';

type TypeCategory = Column['typeCategory'];

/** What a kind of personal data is called in names of columns. */
export interface PersonalPattern {
  kind: PersonalDataKind;
  /**
   * Words that stand in a name one after the other, in lower case and with a
   * blank between them (or with none: `postal code` is `postalcode` too); Korean
   * ones anywhere in the name.
   */
  words: readonly string[];
  /** What says so only where the name is nothing else. */
  whole?: readonly string[];
  /** What says so where the name is nothing else and each row is a person. */
  ofPeople?: readonly string[];
  /**
   * Words that say so where the type is that of network addresses, which leaves
   * nothing else that they could mean.
   */
  ofNetwork?: readonly string[];
}

/** What a column may hold for values of a kind to be in it. */
export const TYPES_OF_KINDS: Record<
  PersonalDataKind,
  ReadonlySet<TypeCategory>
> = {
  email: new Set(['text', 'list', 'other']),
  'national-id': new Set(['text', 'whole-number', 'list', 'other']),
  card: new Set(['text', 'whole-number', 'other']),
  account: new Set(['text', 'whole-number', 'other']),
  phone: new Set(['text', 'list', 'other']),
  'birth-date': new Set(['text', 'date', 'date-time', 'other']),
  address: new Set(['text', 'structured', 'list', 'other']),
  name: new Set(['text', 'other']),
  network: new Set(['text', 'network', 'list', 'other']),
};

/** Rows that are people, by what a table is called. */
export const PEOPLE: ReadonlySet<string> = new Set(
  ['user', 'customer', 'member', 'employee', 'person', 'contact'].concat([
    'patient',
    'student',
    'staff',
    '고객',
    '회원',
    '사원',
    '직원',
    '환자',
    '학생',
  ]),
);

/**
 * What a name ends with that tells about such data and holds none of it:
 * `email_status`, `recipient_type`.
 */
export const ABOUT: ReadonlySet<string> = new Set(
  ['type', 'kind', 'status', 'state', 'format', 'frequency', 'count']
    .concat(['template', 'subject', 'digest', 'setting', 'preference'])
    .concat(['provider', 'host', 'hostname', 'domain', 'server', 'version'])
    .concat([
      'enabled',
      'verified',
      'confirmed',
      'flag',
      'yn',
      'at',
      'platform',
    ]),
);

/** The same in Korean, where words are written together. */
export const ABOUT_IN_KOREAN: readonly string[] = [
  ...['여부', '유무', '구분', '상태', '유형', '종류', '건수', '횟수'],
];

/**
 * Korean words with those of such data within them by chance: the day on which
 * something occurred is nobody's birthday.
 */
export const OTHER_KOREAN_WORDS: readonly string[] = [
  ...['발생일', '재생일', '학생일', '주소록', '배송지연', '작성명', '생성명'],
];

/**
 * The names that say what a column holds: English, Korean, Korean in Latin
 * letters, and abbreviations, those of Korea's public standard among them. The first that fits is taken.
 */
export const PERSONAL_PATTERNS: readonly PersonalPattern[] = [
  {
    kind: 'email',
    words: ['email', 'e mail', 'mail address', 'mail addr', 'eml']
      .concat(['email address', 'email addr'])
      .concat(['이메일', '전자우편', '메일주소']),
  },
  {
    kind: 'national-id',
    words: ['ssn', 'rrn', 'jumin', 'resident registration', 'national id']
      .concat(['social security', 'passport', 'driver license'])
      .concat(['national id number', 'social security number', 'passport no'])
      .concat(['ihidnum'])
      .concat(['주민번호', '주민등록', '외국인등록', '여권', '운전면허']),
  },
  {
    kind: 'card',
    words: ['card number', 'card no', 'card pan', 'credit card number'].concat([
      '카드번호',
    ]),
  },
  {
    kind: 'account',
    words: ['bank account', 'bank acct', 'iban', '계좌'],
  },
  {
    kind: 'phone',
    words: ['phone', 'telephone', 'tel', 'telno', 'mobile', 'cellphone']
      .concat(['phone number', 'hp', 'hpno', 'fax', 'fax number'])
      .concat(['home phone', 'work phone', 'mobile phone', 'mobile no'])
      .concat(['mbtlnum', 'moblphon', 'moblphon no', 'fxnum'])
      .concat(['전화', '휴대폰', '휴대전화', '연락처', '핸드폰']),
  },
  {
    kind: 'birth-date',
    words: ['birth', 'birthday', 'birth date', 'dob', 'brthdy'].concat([
      '생년월일',
      '생일',
    ]),
  },
  {
    kind: 'address',
    words: ['home address', 'street', 'street address', 'postal address']
      .concat(['delivery address', 'shipping address', 'billing address'])
      .concat(['customer address', 'member address', 'user address'])
      .concat(['ship address', 'mailing address', 'address line'])
      .concat(['house adres', 'detail adres'])
      .concat(['zip code', 'postal code', 'postcode'])
      .concat(['주소', '우편번호', '배송지']),
    whole: ['address', 'addr', 'adres', 'zip'],
  },
  {
    kind: 'name',
    words: ['first name', 'last name', 'full name', 'given name', 'surname']
      .concat(['family name', 'customer name', 'member name', 'user name'])
      .concat(['employee name', 'recipient name', 'recipient'])
      .concat(['middle name', 'maiden name', 'nick name', 'contact name'])
      .concat(['customer nm', 'member nm', 'user nm', 'employee nm'])
      .concat(['mber nm', 'emplyr nm'])
      .concat([
        '성명',
        '고객명',
        '회원명',
        '사원명',
        '수령인',
        '수취인',
        '예금주',
      ]),
    ofPeople: ['name', 'nm', 'display name', '이름'],
  },
  {
    kind: 'network',
    words: ['ip', 'ip address', 'ip addr', 'mac address', '아이피'].concat([
      'ipv4',
      'ipv6',
      'mac addr',
      'macaddr',
    ]),
    ofNetwork: ['address', 'addr', 'adres', 'mac', '주소', '접속지'],
  },
];

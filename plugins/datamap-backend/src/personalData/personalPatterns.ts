import type { Column, PersonalDataKind } from '@datamap/plugin-datamap-common';

type TypeCategory = Column['typeCategory'];

/** What a kind of personal data is called in names of columns. */
export interface PersonalPattern {
  kind: PersonalDataKind;
  /**
   * Words that stand in a name one after the other, in lower case and with a
   * blank between them; Korean ones anywhere in the name.
   */
  words: readonly string[];
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

/**
 * The names that say what a column holds: English, Korean, Korean in Latin
 * letters, and abbreviations. The first that fits is taken.
 */
export const PERSONAL_PATTERNS: readonly PersonalPattern[] = [
  {
    kind: 'email',
    words: ['email', 'e mail', 'mail address', 'mail addr', 'eml'].concat([
      '이메일',
      '전자우편',
      '메일주소',
    ]),
  },
  {
    kind: 'national-id',
    words: ['ssn', 'rrn', 'jumin', 'resident registration', 'national id']
      .concat(['social security', 'passport', 'driver license'])
      .concat(['주민번호', '주민등록', '외국인등록', '여권', '운전면허']),
  },
  {
    kind: 'card',
    words: ['card number', 'card no', 'card pan', 'cardnumber', '카드번호'],
  },
  {
    kind: 'account',
    words: ['bank account', 'bank acct', 'iban', '계좌'],
  },
  {
    kind: 'phone',
    words: ['phone', 'telephone', 'tel', 'telno', 'mobile', 'cellphone']
      .concat(['phone number', 'phonenumber', 'hp', 'hpno', 'fax'])
      .concat(['전화', '휴대폰', '휴대전화', '연락처', '핸드폰']),
  },
  {
    kind: 'birth-date',
    words: ['birth', 'birthday', 'birthdate', 'dob', '생년월일', '생일'],
  },
  {
    kind: 'address',
    words: ['home address', 'street', 'street address', 'postal address']
      .concat(['delivery address', 'shipping address', 'billing address'])
      .concat(['customer address', 'member address', 'user address'])
      .concat(['zip code', 'zipcode', 'postal code', 'postcode'])
      .concat(['주소', '우편번호', '배송지']),
  },
  {
    kind: 'name',
    words: ['first name', 'last name', 'full name', 'given name', 'surname']
      .concat(['family name', 'customer name', 'member name', 'user name'])
      .concat(['username', 'employee name', 'recipient name', 'recipient'])
      .concat(['customer nm', 'member nm', 'user nm', 'employee nm'])
      .concat([
        '성명',
        '고객명',
        '회원명',
        '사원명',
        '수령인',
        '수취인',
        '예금주',
      ]),
  },
  {
    kind: 'network',
    words: ['ip', 'ip address', 'ip addr', 'mac address', '아이피'],
  },
];

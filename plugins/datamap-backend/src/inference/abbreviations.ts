/**
 * What is read for what in names: English abbreviations, Korean words in Latin
 * letters (Revised Romanisation, and what people write), and Korean words for
 * keys. The configuration adds to them and takes precedence.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  acct: 'account',
  addr: 'address',
  cat: 'category',
  ctgr: 'category',
  cust: 'customer',
  dept: 'department',
  emp: 'employee',
  inv: 'invoice',
  mbr: 'member',
  ord: 'order',
  org: 'organization',
  pay: 'payment',
  prd: 'product',
  prdt: 'product',
  prod: 'product',
  rfnd: 'refund',
  shp: 'shop',
  str: 'store',
  usr: 'user',
  whs: 'warehouse',
  // Korean in Latin letters.
  baesong: 'delivery',
  buseo: 'department',
  gogaek: 'customer',
  goods: 'product',
  gyejwa: 'account',
  gyeolje: 'payment',
  gyeyak: 'contract',
  hoesa: 'company',
  hoewon: 'member',
  hwanbul: 'refund',
  jepum: 'product',
  jikwon: 'employee',
  jumun: 'order',
  maejang: 'store',
  sangpum: 'product',
  sawon: 'employee',
  // The words for what a row is known by.
  cd: 'code',
  identifier: 'id',
  nbr: 'number',
  no: 'number',
  num: 'number',
  beonho: 'number',
  bunho: 'number',
  kodeu: 'code',
  sn: 'sequence',
  seq: 'sequence',
  guid: 'uuid',
  번호: 'number',
  코드: 'code',
  아이디: 'id',
  순번: 'sequence',
};

/** The words that a key's name ends with. */
export const KEY_WORDS: ReadonlySet<string> = new Set([
  'id',
  'code',
  'key',
  'number',
  'sequence',
  'sk',
  'uuid',
]);

/** Korean names are written without spaces: what is cut off their end. */
export const KOREAN_KEY_ENDINGS = ['번호', '코드', '아이디', '순번'] as const;

/** The words that say "the one above me in the same table". */
export const PARENT_WORDS: ReadonlySet<string> = new Set([
  'parent',
  'upper',
  'sangwi',
  '상위',
]);

/** What somebody is to a row, by which nobody can tell what table that is in. */
export const ROLES_OF_PEOPLE: ReadonlySet<string> = new Set([
  ...['approved', 'assigned', 'changed', 'closed', 'created', 'deleted'].map(
    done => `${done} by`,
  ),
  ...['edited', 'invited', 'modified', 'requested', 'reviewed', 'updated'].map(
    done => `${done} by`,
  ),
  ...['approver', 'assignee', 'author', 'creator', 'owner', 'reviewer'],
]);

/** Those who use a system, by what a table of them is called, the likeliest first. */
export const USERS: readonly string[] = [
  'user',
  'employee',
  'staff',
  'account',
];

/** What tables of people who sign in have, and those of a ledger's accounts do not. */
export const SIGNS_OF_USERS: ReadonlySet<string> = new Set([
  ...['email', 'e mail', 'email address', 'login', 'password'],
  ...['user name', 'username', 'nickname', 'password hash'],
]);

/** What the names of tables begin with and does not say what they hold. */
export const TABLE_PREFIXES: readonly string[] = [
  'd',
  'dim',
  'dw',
  'f',
  'fact',
  'fct',
  'm',
  'mart',
  'ods',
  'raw',
  'stg',
  't',
  'tb',
  'tbl',
];

/** What the names of tables end with and does not say what they hold. */
export const TABLE_SUFFIXES: readonly string[] = [
  'base',
  'bas',
  'dim',
  'info',
  'list',
  'master',
  'mst',
  'table',
  'tb',
  'tbl',
];

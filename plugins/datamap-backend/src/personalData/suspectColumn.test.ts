import { NameReader } from '../inference/NameReader';
import { PERSONAL_PATTERNS } from './personalPatterns';
import { suspectColumn } from './suspectColumn';

const reader = NameReader.create();
const suspect = (
  name: string,
  typeCategory: Parameters<typeof suspectColumn>[0]['typeCategory'] = 'text',
  ofPeople = false,
) =>
  suspectColumn(
    { name, typeCategory },
    { patterns: PERSONAL_PATTERNS, reader, ofPeople },
  );

describe('suspectColumn', () => {
  it.each([
    ['email', 'email', 'email'],
    ['CUST_EMAIL', 'email', 'email'],
    ['contactEmail', 'email', 'email'],
    ['고객이메일주소', 'email', '이메일'],
    ['jumin_no', 'national-id', 'jumin'],
    ['주민등록번호', 'national-id', '주민등록'],
    ['card_no', 'card', 'card number'],
    ['환불계좌', 'account', '계좌'],
    ['homePhone', 'phone', 'phone'],
    ['tel_no', 'phone', 'tel'],
    ['cust_addr', 'address', 'customer address'],
    ['배송지 주소', 'address', '주소'],
    ['mbr_nm', 'name', 'member nm'],
    ['수령인', 'name', '수령인'],
    ['last_ip', 'network', 'ip'],
    // Capitals are lost where nobody quotes names.
    ['emailaddress', 'email', 'email address'],
    ['nationalidnumber', 'national-id', 'national id number'],
    ['homephone', 'phone', 'home phone'],
    ['postalcode', 'address', 'postal code'],
    ['firstname', 'name', 'first name'],
    ['username', 'name', 'user name'],
    ['ipaddress', 'network', 'ip address'],
    ['phone2', 'phone', 'phone'],
    ['address_line1', 'address', 'address line'],
    ['address', 'address', 'address'],
    ['status_email', 'email', 'email'],
    ['applcnt_ihidnum', 'national-id', 'ihidnum'],
    ['mbtlnum', 'phone', 'mbtlnum'],
    ['house_adres', 'address', 'house adres'],
    ['발생지주소', 'address', '주소'],
  ])('takes %s for %s by "%s"', (name, kind, word) => {
    expect(suspect(name)).toEqual({ kind, word });
  });

  it('looks at the type as well', () => {
    expect(suspect('birth_date', 'date')).toMatchObject({
      kind: 'birth-date',
    });
    expect(suspect('email_verified', 'boolean')).toBeUndefined();
    expect(suspect('email_sent_at', 'date-time')).toBeUndefined();
    expect(suspect('phone_count', 'whole-number')).toBeUndefined();
    expect(suspect('client', 'network')).toBeUndefined();
    expect(suspect('생일', 'date')).toMatchObject({ kind: 'birth-date' });
    expect(suspect('발생일', 'date')).toBeUndefined();
  });

  it.each([
    ['ip', 'ip'],
    ['last_sign_in_ip', 'ip'],
    ['address', 'address'],
    ['client_addr', 'address'],
    ['remoteAddress', 'address'],
    ['MAC', 'mac'],
    ['접속주소', '주소'],
  ])(
    'takes %s of the type of such addresses for one, by "%s"',
    (name, word) => {
      expect(suspect(name, 'network')).toEqual({ kind: 'network', word });
    },
  );

  it.each(['network', 'subnet', 'address_type', 'gateway', 'zip'])(
    'leaves %s of that type alone',
    name => {
      expect(suspect(name, 'network')).toBeUndefined();
    },
  );

  it('takes a name for a person’s where each row is a person', () => {
    expect(suspect('name', 'text', true)).toEqual({
      kind: 'name',
      word: 'name',
    });
    expect(suspect('displayName', 'text', true)).toMatchObject({
      kind: 'name',
    });
    expect(suspect('product_name', 'text', true)).toBeUndefined();
  });

  it.each([
    'email_status',
    'emailFrequency',
    'email_settings',
    'commit_email_hostname',
    'recipient_type',
    'mobile_platform',
    'email_yn',
    '이메일수신여부',
    '연락처구분',
    'email_answer_at',
    '주소록명',
    '배송지연사유',
    'contract_address',
    'zip_file',
  ])('leaves %s alone, which tells about such data only', name => {
    expect(suspect(name)).toBeUndefined();
  });

  it.each([
    'name',
    'product_name',
    'description',
    'account_no',
    'address_id_count',
    'hotel',
    'script',
    'shipment',
    'order_no',
    '주문번호',
    '상품명',
  ])('leaves %s alone', name => {
    expect(suspect(name)).toBeUndefined();
  });
});

/** What people type, by what it takes to understand it. */
export const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'a word': ['refund', 'payroll', 'voucher', 'inventory', 'settlement'],
  'several words': [
    'order item',
    'customer address',
    'refund amount reason',
    'payment monthly summary',
  ],
  'a word that is being typed': ['r', 'ref', 'sett', 'cust', 'deliv'],
  'a part of a word': ['fund', 'ventory', 'hip', 'scription'],
  'a column': ['cancelled_yn', 'total_price', 'refund_requested_date'],
  Korean: ['환불', '고객 주소', '정산', '급여', '배송 요청일'],
  'a part of a Korean compound': ['환불금액', '금액', '취소', '전화'],
  'Korean that is being typed': ['ㅎ', '화', '환ㅂ', '고개', '정ㅅ'],
  'initial consonants': ['ㅎㅂ', 'ㅈㅅㄱㅇ', 'ㄱㄱㅈㅅ'],
  'the wrong keyboard': ['ghksqnf', 'rhror', 'ㄱㄷ려ㅜㅇ'],
  'an abbreviation': ['rfnd', 'cust addr'],
  'a wrong letter': ['refnud', 'custmoer', '환블', 'setlement amount'],
  'nothing there': ['giraffe', '기린', 'zzzqqq xylophone'],
  'what every table has': ['id', 'amount', '번호', 'date'],
};

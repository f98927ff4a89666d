CREATE SCHEMA finance;
COMMENT ON SCHEMA finance IS '재무
회계, 예산, 급여. 마감 전 숫자는 바뀔 수 있어요. Books, budgets and payroll; figures may change until a month is closed.';

CREATE TABLE finance.cost_centers (
  cost_center_id integer PRIMARY KEY,
  parent_id integer REFERENCES finance.cost_centers,
  name text NOT NULL,
  manager text
);
COMMENT ON TABLE finance.cost_centers IS '비용 부서 / Cost centres';
COMMENT ON COLUMN finance.cost_centers.manager IS '예산 책임자';

CREATE TABLE finance.accounts (
  account_no varchar(10) PRIMARY KEY,
  account_name text NOT NULL,
  account_type text NOT NULL CHECK (account_type IN ('asset', 'liability', 'equity', 'income', 'expense')),
  closed boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE finance.accounts IS '계정 과목 / Chart of accounts';
COMMENT ON COLUMN finance.accounts.account_type IS '자산, 부채, 자본, 수익, 비용
asset, liability, equity, income, expense';

CREATE TABLE finance.journal_entries (
  entry_id bigint PRIMARY KEY,
  booked_on date NOT NULL,
  description text,
  posted_by text NOT NULL,
  reverses_entry_id bigint REFERENCES finance.journal_entries,
  UNIQUE (entry_id, booked_on)
);
COMMENT ON TABLE finance.journal_entries IS '전표 / Journal entries
회계 전표의 머리글. 금액은 journal_lines에 있어요.';
COMMENT ON COLUMN finance.journal_entries.booked_on IS '회계 날짜';
COMMENT ON COLUMN finance.journal_entries.reverses_entry_id IS '취소한 전표
이 전표가 되돌리는 원래 전표의 번호.';

CREATE TABLE finance.journal_lines (
  entry_id bigint NOT NULL,
  line_no smallint NOT NULL,
  booked_on date NOT NULL,
  account_no varchar(10) NOT NULL REFERENCES finance.accounts,
  cost_center_id integer REFERENCES finance.cost_centers,
  debit numeric(14, 2) NOT NULL DEFAULT 0,
  credit numeric(14, 2) NOT NULL DEFAULT 0,
  PRIMARY KEY (entry_id, line_no),
  CONSTRAINT journal_lines_entry_fkey FOREIGN KEY (entry_id, booked_on)
    REFERENCES finance.journal_entries (entry_id, booked_on) ON UPDATE CASCADE ON DELETE CASCADE
);
COMMENT ON TABLE finance.journal_lines IS '전표 내역
차변과 대변. 한 전표의 합은 언제나 0이에요.
Debits and credits; those of one entry always balance.';
COMMENT ON COLUMN finance.journal_lines.debit IS '차변(원)';
COMMENT ON COLUMN finance.journal_lines.credit IS '대변(원)';

CREATE TABLE finance.invoices (
  invoice_no text PRIMARY KEY,
  supplier_id integer NOT NULL,
  issued_on date NOT NULL,
  due_on date NOT NULL,
  net numeric(14, 2) NOT NULL,
  vat numeric(14, 2) GENERATED ALWAYS AS (round(net * 0.1, 2)) STORED,
  paid_on date,
  scan bytea
);
COMMENT ON TABLE finance.invoices IS '매입 세금계산서
공급사가 보낸 계산서. 부가세는 10%로 계산돼요.';
COMMENT ON COLUMN finance.invoices.due_on IS '지급 기한';
COMMENT ON COLUMN finance.invoices.vat IS '부가가치세(원)';

CREATE TABLE finance.fx_rates (
  rate_date date NOT NULL,
  currency char(3) NOT NULL,
  krw numeric(12, 4) NOT NULL,
  PRIMARY KEY (rate_date, currency)
);
COMMENT ON TABLE finance.fx_rates IS '환율 / Exchange rates
서울외국환중개 매매기준율. Daily base rates, won per unit.';
COMMENT ON COLUMN finance.fx_rates.krw IS '1단위당 원화';

CREATE TABLE finance.fx_rates_staging (
  rate_date date,
  currency char(3),
  krw numeric(12, 4)
) WITH (autovacuum_enabled = false);
COMMENT ON TABLE finance.fx_rates_staging IS '환율 임시 적재
밤마다 채웠다가 fx_rates로 옮긴 뒤 비워요. Emptied after each load.';

CREATE TABLE finance.budgets (
  fiscal_year smallint NOT NULL,
  cost_center_id integer NOT NULL REFERENCES finance.cost_centers,
  account_no varchar(10) NOT NULL REFERENCES finance.accounts,
  planned numeric(16, 2) NOT NULL,
  revised numeric(16, 2),
  PRIMARY KEY (fiscal_year, cost_center_id, account_no)
);
COMMENT ON TABLE finance.budgets IS '예산 / Budgets';
COMMENT ON COLUMN finance.budgets.revised IS '수정 예산
비어 있으면 처음 예산 그대로예요.';

CREATE TABLE finance.salaries (
  employee_no integer NOT NULL,
  pay_month date NOT NULL,
  gross numeric(12, 0) NOT NULL,
  net numeric(12, 0) NOT NULL,
  bank_account text,
  PRIMARY KEY (employee_no, pay_month)
);
COMMENT ON TABLE finance.salaries IS '급여
급여 지급 내역. 인사팀과 재무팀만 볼 수 있어요. Payroll: HR and finance only.';
COMMENT ON COLUMN finance.salaries.gross IS '세전 급여(원)';
COMMENT ON COLUMN finance.salaries.net IS '실수령액(원)';

CREATE TABLE finance.payroll_import (
  line text NOT NULL
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);

CREATE TABLE finance.tax_adjustments (
  adjustment_id bigint PRIMARY KEY,
  tax_year smallint NOT NULL,
  amount numeric(14, 2) NOT NULL,
  memo text
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE finance.tax_adjustments IS '세무 조정
올해는 아직 조정할 것이 없었어요.';

CREATE TABLE finance.bank_statement_import (
  statement_line bigint NOT NULL,
  booked_on date NOT NULL,
  amount numeric(14, 2) NOT NULL,
  counterparty text NOT NULL
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE finance.bank_statement_import IS 'Bank statement import
The first import failed and was undone.';

CREATE TABLE finance.card_transactions (
  transaction_id bigint NOT NULL,
  used_on date NOT NULL,
  employee_no integer NOT NULL,
  merchant text NOT NULL,
  amount numeric(12, 2) NOT NULL,
  cost_center_id integer,
  PRIMARY KEY (transaction_id, used_on),
  -- Each partition gets a clone of this key.
  CONSTRAINT card_transactions_cost_center_fkey FOREIGN KEY (cost_center_id) REFERENCES finance.cost_centers
) PARTITION BY RANGE (used_on);
CREATE TABLE finance.card_transactions_2025 PARTITION OF finance.card_transactions
  FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') WITH (autovacuum_enabled = false);
CREATE TABLE finance.card_transactions_2026 PARTITION OF finance.card_transactions
  FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') WITH (autovacuum_enabled = false);
COMMENT ON TABLE finance.card_transactions IS '법인카드 사용 내역
한 건은 법인카드로 한 번 결제한 기록이에요. Company card payments.';
COMMENT ON COLUMN finance.card_transactions.merchant IS '가맹점';
COMMENT ON COLUMN finance.card_transactions.used_on IS '사용한 날';

CREATE TABLE finance.settlement_batches (
  batch_id integer PRIMARY KEY,
  channel text NOT NULL,
  settled_on date NOT NULL,
  amount numeric(14, 2) NOT NULL
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE finance.settlement_batches IS '정산 묶음
결제사별 정산. 적재 작업이 넣자마자 통계를 새로 계산해요.';

CREATE TABLE finance.general_ledger_2022 (
  ledger_id bigint PRIMARY KEY,
  account_no varchar(10) NOT NULL,
  booked_on date NOT NULL,
  balance numeric(16, 2) NOT NULL
) WITH (autovacuum_enabled = false);
COMMENT ON TABLE finance.general_ledger_2022 IS '2022년 총계정원장
마감한 장부라 더 바뀌지 않아요. Closed books.';

-- Never contacted: the host does not exist.
CREATE EXTENSION postgres_fdw SCHEMA finance;
CREATE SERVER erp_vendors FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host 'erp.invalid', dbname 'erp', connect_timeout '2');
CREATE FOREIGN TABLE finance.erp_vendors_remote (
  vendor_id integer NOT NULL,
  vendor_name text,
  payment_terms text
) SERVER erp_vendors OPTIONS (schema_name 'public', table_name 'vendors');
COMMENT ON FOREIGN TABLE finance.erp_vendors_remote IS 'ERP 거래처
데이터는 ERP 데이터베이스에 있어요. The rows live in the ERP''s own database.';

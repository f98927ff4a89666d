-- Descriptions of further columns of finance. What has none has been described by nobody,
-- as in every warehouse.
COMMENT ON COLUMN finance.accounts.account_no IS '계정 번호';
COMMENT ON COLUMN finance.accounts.account_name IS '계정 이름';
COMMENT ON COLUMN finance.accounts.closed IS '사용 중지 여부';
COMMENT ON COLUMN finance.bank_statement_import.booked_on IS '거래일';
COMMENT ON COLUMN finance.bank_statement_import.amount IS '금액(원)';
COMMENT ON COLUMN finance.budgets.fiscal_year IS '회계 연도';
COMMENT ON COLUMN finance.budgets.cost_center_id IS '비용 부서';
COMMENT ON COLUMN finance.budgets.account_no IS '계정 과목';
COMMENT ON COLUMN finance.budgets.planned IS '처음 예산(원)';
COMMENT ON COLUMN finance.card_transactions.employee_no IS '사번';
COMMENT ON COLUMN finance.card_transactions.amount IS '금액(원)';
COMMENT ON COLUMN finance.card_transactions.cost_center_id IS '비용 부서
비어 있으면 아직 정산하지 않은 건이에요.';
COMMENT ON COLUMN finance.cost_centers.cost_center_id IS '부서 번호';
COMMENT ON COLUMN finance.cost_centers.parent_id IS '상위 부서';
COMMENT ON COLUMN finance.cost_centers.name IS '부서 이름';
COMMENT ON COLUMN finance.erp_vendors_remote.vendor_name IS '거래처 이름';
COMMENT ON COLUMN finance.erp_vendors_remote.payment_terms IS '지급 조건';
COMMENT ON COLUMN finance.fx_rates.rate_date IS '고시일';
COMMENT ON COLUMN finance.fx_rates.currency IS '통화
ISO 4217 code.';
COMMENT ON COLUMN finance.fx_rates_staging.rate_date IS '고시일';
COMMENT ON COLUMN finance.fx_rates_staging.currency IS '통화';
COMMENT ON COLUMN finance.general_ledger_2022.account_no IS '계정 과목';
COMMENT ON COLUMN finance.general_ledger_2022.balance IS '잔액(원)';
COMMENT ON COLUMN finance.invoices.invoice_no IS '계산서 번호';
COMMENT ON COLUMN finance.invoices.supplier_id IS '공급사';
COMMENT ON COLUMN finance.invoices.issued_on IS '발행일';
COMMENT ON COLUMN finance.invoices.net IS '공급가액(원)';
COMMENT ON COLUMN finance.invoices.paid_on IS '지급일
비어 있으면 아직 지급하지 않았어요.';
COMMENT ON COLUMN finance.journal_entries.entry_id IS '전표 번호';
COMMENT ON COLUMN finance.journal_entries.description IS '적요';
COMMENT ON COLUMN finance.journal_entries.posted_by IS 'Who posted it';
COMMENT ON COLUMN finance.journal_lines.entry_id IS '전표 번호';
COMMENT ON COLUMN finance.journal_lines.account_no IS '계정 과목';
COMMENT ON COLUMN finance.journal_lines.cost_center_id IS '비용 부서';
COMMENT ON COLUMN finance.salaries.employee_no IS '사번';
COMMENT ON COLUMN finance.salaries.pay_month IS '급여 월';
COMMENT ON COLUMN finance.settlement_batches.channel IS '결제사';
COMMENT ON COLUMN finance.settlement_batches.settled_on IS '정산일';
COMMENT ON COLUMN finance.settlement_batches.amount IS '정산 금액(원)';
COMMENT ON COLUMN finance.tax_adjustments.tax_year IS '귀속 연도';
COMMENT ON COLUMN finance.tax_adjustments.amount IS '조정 금액(원)';

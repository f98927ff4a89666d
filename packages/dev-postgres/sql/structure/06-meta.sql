CREATE SCHEMA meta;
COMMENT ON SCHEMA meta IS '적재 기록
데이터를 넣는 작업이 스스로 남기는 기록. What the loading jobs write about themselves.';

CREATE TABLE meta.table_updates (
  update_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "schema" name NOT NULL,
  "table" name NOT NULL,
  updated_at timestamptz NOT NULL,
  loader text NOT NULL,
  rows_loaded bigint CHECK (rows_loaded >= 0)
);
CREATE INDEX table_updates_latest_idx ON meta.table_updates ("schema", "table", updated_at DESC);
COMMENT ON TABLE meta.table_updates IS '적재 기록 / Update log
밤마다 도는 적재 작업이 테이블 하나를 채울 때마다 한 줄씩 써요.
The nightly loader writes a line for each table it has filled.';
COMMENT ON COLUMN meta.table_updates."schema" IS '스키마';
COMMENT ON COLUMN meta.table_updates."table" IS '테이블';
COMMENT ON COLUMN meta.table_updates.updated_at IS '적재를 마친 시각 / When the load ended';
COMMENT ON COLUMN meta.table_updates.loader IS '적재 작업 이름';
COMMENT ON COLUMN meta.table_updates.rows_loaded IS '넣은 건수
새로 넣거나 고친 행의 수.';

CREATE TABLE meta.data_contacts (
  "schema" name PRIMARY KEY,
  team text NOT NULL,
  channel text
);
COMMENT ON TABLE meta.data_contacts IS '데이터 담당 팀';
COMMENT ON COLUMN meta.data_contacts.channel IS '문의 채널';

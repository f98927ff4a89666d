CREATE SCHEMA analytics;
COMMENT ON SCHEMA analytics IS '행동 분석
상품 조회와 앱 이벤트. What people look at and do, without names.';

CREATE TABLE analytics.product_views (
  view_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  viewed_at timestamptz NOT NULL,
  product_id integer NOT NULL,
  user_id bigint,
  session_id uuid NOT NULL,
  referrer text,
  seconds real
);
CREATE INDEX product_views_time_idx ON analytics.product_views USING brin (viewed_at);
COMMENT ON TABLE analytics.product_views IS '상품 조회 / Product views
한 건은 한 사람이 상품 화면을 한 번 연 기록이에요. 로그인하지 않으면 user_id가 비어 있어요.';
COMMENT ON COLUMN analytics.product_views.seconds IS '머문 시간(초)';
COMMENT ON COLUMN analytics.product_views.referrer IS '들어온 경로
search, banner, push, direct';

CREATE TABLE analytics.user_events (
  event_id bigint NOT NULL,
  happened_at timestamptz NOT NULL,
  user_id bigint,
  event_name text NOT NULL,
  platform text NOT NULL,
  properties jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (event_id)
);
COMMENT ON TABLE analytics.user_events IS '앱 이벤트 / User events
앱과 웹이 보낸 행동 기록. 이벤트 이름의 뜻은 이벤트 사전에 있어요.';
COMMENT ON COLUMN analytics.user_events.event_name IS '이벤트 이름';
COMMENT ON COLUMN analytics.user_events.properties IS 'Details of the event
Different for each event name; see the event dictionary.';

CREATE TABLE analytics.sales_summary (
  sales_date date PRIMARY KEY,
  orders integer NOT NULL,
  buyers integer NOT NULL,
  gross numeric(16, 2) NOT NULL,
  refunded numeric(16, 2) NOT NULL,
  conversion double precision
);
COMMENT ON TABLE analytics.sales_summary IS '매출 요약 / Sales summary
하루에 한 건. 환불은 환불이 끝난 날짜로 집계해요.
One row a day; refunds count on the day they were paid out.';
COMMENT ON COLUMN analytics.sales_summary.gross IS '총매출(원)';
COMMENT ON COLUMN analytics.sales_summary.refunded IS '환불액(원)';
COMMENT ON COLUMN analytics.sales_summary.conversion IS '구매 전환율
본 사람 가운데 산 사람의 비율(0에서 1).';

CREATE TABLE analytics.experiments (
  experiment_key text PRIMARY KEY,
  hypothesis text,
  variants text[] NOT NULL,
  running tstzrange,
  traffic_share numeric(4, 3) CHECK (traffic_share BETWEEN 0 AND 1)
);
COMMENT ON TABLE analytics.experiments IS 'A/B 실험 / Experiments';
COMMENT ON COLUMN analytics.experiments.hypothesis IS '가설';

CREATE TABLE analytics.experiment_assignments (
  experiment_key text NOT NULL REFERENCES analytics.experiments ON DELETE CASCADE,
  user_id bigint NOT NULL,
  variant text NOT NULL,
  assigned_at timestamptz NOT NULL,
  PRIMARY KEY (experiment_key, user_id)
);
COMMENT ON TABLE analytics.experiment_assignments IS 'Who saw which variant';

-- 300 columns: two of them here, the answers are added below.
CREATE TABLE analytics.wide_survey (
  respondent_id integer PRIMARY KEY,
  answered_on date NOT NULL
);
DO $$
BEGIN
  EXECUTE (
    SELECT 'ALTER TABLE analytics.wide_survey '
      || string_agg(format('ADD COLUMN q%s smallint', to_char(n, 'FM000')), ', ' ORDER BY n)
    FROM generate_series(1, 298) AS n
  );
  FOR n IN 1..298 BY 3 LOOP
    EXECUTE format('COMMENT ON COLUMN analytics.wide_survey.q%s IS %L',
      to_char(n, 'FM000'), format(E'문항 %s\n1(전혀 아니다)에서 5(매우 그렇다)까지.', n));
  END LOOP;
END
$$;
COMMENT ON TABLE analytics.wide_survey IS '고객 만족도 조사
문항마다 열이 하나씩 있어요(298문항). One column for each question.';

-- Inheritance, where the parent has a row of its own.
CREATE TABLE analytics.device_logs (
  logged_at timestamptz NOT NULL,
  device text NOT NULL,
  message text
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
CREATE TABLE analytics.device_logs_mobile (
  app_version text
) INHERITS (analytics.device_logs) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE analytics.device_logs IS '기기 로그 / Device logs';
COMMENT ON TABLE analytics.device_logs_mobile IS '모바일 기기 로그';

CREATE TABLE analytics.page_events (
  event_id bigint NOT NULL,
  happened_on date NOT NULL,
  page text NOT NULL
) PARTITION BY RANGE (happened_on);
CREATE TABLE analytics.page_events_2025 PARTITION OF analytics.page_events
  FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') WITH (autovacuum_enabled = false);
CREATE TABLE analytics.page_events_rest PARTITION OF analytics.page_events
  DEFAULT WITH (autovacuum_enabled = false);
COMMENT ON TABLE analytics.page_events IS '페이지 이벤트';

CREATE TABLE analytics.search_terms_tmp (
  term text NOT NULL,
  searches integer NOT NULL
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);

CREATE TABLE analytics.legacy_import (
  line_no integer NOT NULL,
  payload text NOT NULL
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE analytics.legacy_import IS '옛 시스템 이관 자료
한 번에 들여온 뒤로 아무도 세어 보지 않았어요.';

CREATE TABLE analytics.clickstream_2023 (
  clicked_at timestamptz NOT NULL,
  element text NOT NULL
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE analytics.clickstream_2023 IS '2023년 클릭 기록';

CREATE TABLE analytics.ad_impressions (
  impression_id bigint PRIMARY KEY,
  campaign text NOT NULL,
  shown_at timestamptz NOT NULL
) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON TABLE analytics.ad_impressions IS '광고 노출 / Ad impressions
캠페인을 시작한 뒤로 열 배로 늘었어요.';

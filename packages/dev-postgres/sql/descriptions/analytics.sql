-- Descriptions of further columns of analytics. What has none has been described by nobody,
-- as in every warehouse.
COMMENT ON COLUMN analytics.ad_impressions.campaign IS '캠페인';
COMMENT ON COLUMN analytics.ad_impressions.shown_at IS '노출 시각';
COMMENT ON COLUMN analytics.clickstream_2023.clicked_at IS '클릭 시각';
COMMENT ON COLUMN analytics.device_logs.logged_at IS '기록 시각';
COMMENT ON COLUMN analytics.device_logs.message IS '메시지';
COMMENT ON COLUMN analytics.device_logs_mobile.app_version IS '앱 버전';
COMMENT ON COLUMN analytics.experiment_assignments.variant IS '본 화면
control is the page as it was.';
COMMENT ON COLUMN analytics.experiment_assignments.assigned_at IS '배정 시각';
COMMENT ON COLUMN analytics.experiments.experiment_key IS '실험 이름';
COMMENT ON COLUMN analytics.experiments.running IS '실험 기간';
COMMENT ON COLUMN analytics.experiments.traffic_share IS '대상 비율
From 0 to 1: the share of visitors who take part.';
COMMENT ON COLUMN analytics.page_events.happened_on IS '발생일';
COMMENT ON COLUMN analytics.page_events.page IS '페이지 주소';
COMMENT ON COLUMN analytics.product_views.viewed_at IS '조회 시각';
COMMENT ON COLUMN analytics.product_views.product_id IS '본 상품';
COMMENT ON COLUMN analytics.product_views.user_id IS '본 회원';
COMMENT ON COLUMN analytics.product_views.session_id IS '방문
One visit; a person has many.';
COMMENT ON COLUMN analytics.sales_summary.sales_date IS '판매일';
COMMENT ON COLUMN analytics.sales_summary.orders IS '주문 수';
COMMENT ON COLUMN analytics.sales_summary.buyers IS '구매자 수
Every person is counted once a day.';
COMMENT ON COLUMN analytics.user_events.happened_at IS '발생 시각';
COMMENT ON COLUMN analytics.user_events.user_id IS '회원';
COMMENT ON COLUMN analytics.user_events.platform IS '기기
ios, android, web';

CREATE SCHEMA out_gov;
COMMENT ON SCHEMA out_gov IS '공공데이터
정부와 지자체가 공개한 자료를 그대로 들여온 곳이에요. Public data sets, loaded as published; corrections are made downstream, never here.';

CREATE TABLE out_gov.administrative_districts (
  district_code char(10) PRIMARY KEY,
  parent_code char(10) REFERENCES out_gov.administrative_districts,
  name_ko text NOT NULL,
  name_en text,
  level smallint NOT NULL CHECK (level BETWEEN 1 AND 3),
  area_km2 numeric(10, 3),
  valid_from date NOT NULL,
  valid_to date
);
COMMENT ON TABLE out_gov.administrative_districts IS '행정구역
시·도와 시·군·구의 법정동 코드. 상위 구역은 parent_code로 이어져요.
Provinces and districts with their legal codes.';
COMMENT ON COLUMN out_gov.administrative_districts.district_code IS '법정동 코드
열 자리 코드. 앞 두 자리가 시·도예요.';
COMMENT ON COLUMN out_gov.administrative_districts.parent_code IS '상위 구역';
COMMENT ON COLUMN out_gov.administrative_districts.name_ko IS '한글 이름';
COMMENT ON COLUMN out_gov.administrative_districts.area_km2 IS 'Area in square kilometres';
COMMENT ON COLUMN out_gov.administrative_districts.valid_to IS '폐지일
비어 있으면 지금도 쓰는 구역이에요.';

CREATE TABLE out_gov.population_monthly (
  base_month date NOT NULL,
  district_code char(10) NOT NULL REFERENCES out_gov.administrative_districts,
  sex char(1) NOT NULL CHECK (sex IN ('M', 'F')),
  age_band text NOT NULL,
  residents integer NOT NULL,
  PRIMARY KEY (base_month, district_code, sex, age_band)
);
COMMENT ON TABLE out_gov.population_monthly IS '월별 주민등록 인구
행정안전부 주민등록 인구통계. 한 건은 한 달, 한 구역, 한 성별, 한 연령대예요.
Registered residents by month, district, sex and age band.';
COMMENT ON COLUMN out_gov.population_monthly.base_month IS '기준 월
그 달 마지막 날의 인구예요. 값은 매월 1일로 적혀 있어요.';
COMMENT ON COLUMN out_gov.population_monthly.age_band IS '연령대 / Age band';
COMMENT ON COLUMN out_gov.population_monthly.residents IS '주민 수
Registered residents. Foreigners are not counted.';

CREATE TABLE out_gov.air_quality_stations (
  station_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  station_name text NOT NULL UNIQUE,
  district_code char(10) REFERENCES out_gov.administrative_districts,
  network text NOT NULL,
  latitude numeric(9, 6),
  longitude numeric(9, 6),
  opened_on date,
  data_logger inet
);
COMMENT ON TABLE out_gov.air_quality_stations IS '대기질 측정소
에어코리아 측정소의 위치와 측정망.';
COMMENT ON COLUMN out_gov.air_quality_stations.network IS '측정망
도시대기, 도로변대기, 교외대기, 항만 가운데 하나.';
COMMENT ON COLUMN out_gov.air_quality_stations.data_logger IS 'Address of the station''s data logger';

-- Partitioned by time; the newest quarter is divided again by network.
CREATE TABLE out_gov.air_quality_hourly (
  measured_at timestamptz NOT NULL,
  station_id integer NOT NULL,
  network text NOT NULL,
  pm10 smallint,
  pm25 smallint,
  ozone numeric(5, 4),
  quality_flags text[] NOT NULL DEFAULT '{}'
) PARTITION BY RANGE (measured_at);
COMMENT ON TABLE out_gov.air_quality_hourly IS '시간별 대기질
측정소가 한 시간마다 보낸 미세먼지와 오존 값. 점검 중인 값은 비어 있어요.
Hourly fine dust and ozone; empty while a station is being serviced.';
COMMENT ON COLUMN out_gov.air_quality_hourly.measured_at IS '측정 시각';
COMMENT ON COLUMN out_gov.air_quality_hourly.pm10 IS '미세먼지(PM10)
Micrograms per cubic metre.';
COMMENT ON COLUMN out_gov.air_quality_hourly.pm25 IS '초미세먼지(PM2.5)
Micrograms per cubic metre.';

CREATE TABLE out_gov.bus_routes (
  route_id integer PRIMARY KEY,
  route_no text NOT NULL,
  route_type text NOT NULL,
  operator text,
  first_bus time,
  last_bus time,
  headway_minutes smallint
);
COMMENT ON TABLE out_gov.bus_routes IS '버스 노선 / Bus routes
서울시 버스 노선과 배차 간격.';
COMMENT ON COLUMN out_gov.bus_routes.route_no IS '노선 번호
사람들이 부르는 번호. 숫자가 아닌 것도 있어요(예: N26).';
COMMENT ON COLUMN out_gov.bus_routes.headway_minutes IS '배차 간격(분)';

CREATE TABLE out_gov.bus_stops (
  stop_id integer PRIMARY KEY,
  ars_id char(5) NOT NULL UNIQUE,
  stop_name text NOT NULL,
  district_code char(10) REFERENCES out_gov.administrative_districts,
  shelter boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE out_gov.bus_stops IS '버스 정류장 / Bus stops';
COMMENT ON COLUMN out_gov.bus_stops.ars_id IS '정류장 고유 번호
정류장 표지판에 적힌 다섯 자리 번호.';

CREATE TABLE out_gov.bus_route_stops (
  route_id integer NOT NULL REFERENCES out_gov.bus_routes ON DELETE CASCADE,
  stop_order smallint NOT NULL,
  ars_id char(5) NOT NULL,
  PRIMARY KEY (route_id, stop_order),
  -- Points to a unique key which is not the primary key.
  CONSTRAINT bus_route_stops_ars_id_fkey FOREIGN KEY (ars_id) REFERENCES out_gov.bus_stops (ars_id)
);
COMMENT ON TABLE out_gov.bus_route_stops IS '노선별 경유 정류장
Which stops a route serves, in order.';

CREATE TABLE out_gov.bus_ridership_daily (
  ride_date date NOT NULL,
  route_id integer NOT NULL REFERENCES out_gov.bus_routes,
  boardings integer NOT NULL,
  alightings integer NOT NULL,
  PRIMARY KEY (ride_date, route_id)
);
COMMENT ON TABLE out_gov.bus_ridership_daily IS '일별 버스 승하차 인원
교통카드 기준. 현금 승차는 빠져 있어요.
Passengers by card; cash fares are missing.';
COMMENT ON COLUMN out_gov.bus_ridership_daily.boardings IS '승차 인원';
COMMENT ON COLUMN out_gov.bus_ridership_daily.alightings IS '하차 인원';

CREATE TABLE out_gov.industry_codes (
  code text PRIMARY KEY,
  parent_code text REFERENCES out_gov.industry_codes,
  name_ko text NOT NULL,
  name_en text
);
COMMENT ON TABLE out_gov.industry_codes IS '표준산업분류
한국표준산업분류(KSIC) 11차. Korean standard industry codes.';

CREATE TABLE out_gov.business_registry (
  registration_no char(12) PRIMARY KEY,
  company_name text NOT NULL,
  representative text,
  industry_code text REFERENCES out_gov.industry_codes,
  district_code char(10) REFERENCES out_gov.administrative_districts,
  opened_on date NOT NULL,
  closed_on date,
  employees integer,
  capital numeric(18, 0),
  CONSTRAINT closed_after_opened CHECK (closed_on IS NULL OR closed_on >= opened_on)
);
CREATE INDEX business_registry_open_idx ON out_gov.business_registry (district_code, industry_code) WHERE closed_on IS NULL;
CREATE INDEX business_registry_name_idx ON out_gov.business_registry (lower(company_name));
COMMENT ON TABLE out_gov.business_registry IS '사업자 등록 현황
국세청 사업자 등록 상태. 거래처 확인과 신규 지역 분석에 써요.
Registered businesses: use it to check a partner or to study a district.';
COMMENT ON COLUMN out_gov.business_registry.registration_no IS '사업자등록번호
000-00-00000 형식.';
COMMENT ON COLUMN out_gov.business_registry.representative IS '대표자 이름
개인정보예요. 업무에 필요할 때만 봐 주세요.';
COMMENT ON COLUMN out_gov.business_registry.closed_on IS '폐업일
비어 있으면 영업 중이에요.';
COMMENT ON COLUMN out_gov.business_registry.capital IS '자본금(원)';
COMMENT ON INDEX out_gov.business_registry_open_idx IS 'Open businesses only: the district reports never ask for closed ones.';
COMMENT ON CONSTRAINT closed_after_opened ON out_gov.business_registry IS 'A business cannot close before it opens.';

CREATE TABLE out_gov.real_estate_deals (
  deal_id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  district_code char(10) NOT NULL REFERENCES out_gov.administrative_districts,
  contract_date date NOT NULL,
  building_name text,
  floor smallint,
  area_m2 numeric(7, 2) NOT NULL,
  price_krw bigint NOT NULL,
  price_per_m2 numeric(14, 2) GENERATED ALWAYS AS (price_krw / area_m2) STORED
);
COMMENT ON TABLE out_gov.real_estate_deals IS '부동산 실거래가
국토교통부 실거래가 공개 자료(아파트 매매). 계약 뒤 30일 안에 신고돼요.';
COMMENT ON COLUMN out_gov.real_estate_deals.price_krw IS '거래 금액(원)';
COMMENT ON COLUMN out_gov.real_estate_deals.price_per_m2 IS '제곱미터당 금액
Worked out by the database from price and area.';

CREATE TABLE out_gov.public_holidays (
  holiday date PRIMARY KEY,
  name_ko text NOT NULL,
  name_en text NOT NULL,
  substitute boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE out_gov.public_holidays IS '공휴일 / Public holidays';
COMMENT ON COLUMN out_gov.public_holidays.substitute IS '대체공휴일 여부';

CREATE TABLE out_gov.rainfall_daily (
  station_no smallint NOT NULL,
  observed_on date NOT NULL,
  millimetres numeric(5, 1),
  PRIMARY KEY (station_no, observed_on)
) WITH (autovacuum_enabled = false);
COMMENT ON TABLE out_gov.rainfall_daily IS '일별 강수량
기상청 종관기상관측 강수량(mm). 비가 오지 않은 날은 0이에요.';
COMMENT ON COLUMN out_gov.rainfall_daily.millimetres IS '강수량(mm)';

-- Inheritance, where the parent itself holds nothing.
CREATE TABLE out_gov.facilities (
  facility_id integer NOT NULL,
  facility_name text NOT NULL,
  district_code char(10)
) WITH (autovacuum_enabled = false);
CREATE TABLE out_gov.facilities_parks (
  lawn_m2 integer
) INHERITS (out_gov.facilities) WITH (autovacuum_enabled = false);
CREATE TABLE out_gov.facilities_libraries (
  books integer,
  reading_seats smallint
) INHERITS (out_gov.facilities) WITH (autovacuum_enabled = false);
COMMENT ON TABLE out_gov.facilities IS '공공시설
공원과 도서관을 함께 볼 때 쓰는 테이블. 자기 데이터는 없어요.
Parks and libraries together; it keeps no rows itself.';
COMMENT ON TABLE out_gov.facilities_parks IS '공원 / Parks';
COMMENT ON TABLE out_gov.facilities_libraries IS '도서관 / Libraries';
COMMENT ON COLUMN out_gov.facilities_libraries.reading_seats IS '열람석 수';

CREATE TABLE out_gov.flood_alerts (
  alert_id bigint NOT NULL,
  issued_at timestamptz NOT NULL,
  river text NOT NULL,
  severity smallint NOT NULL
) PARTITION BY RANGE (issued_at);
CREATE TABLE out_gov.flood_alerts_2025 PARTITION OF out_gov.flood_alerts
  FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') WITH (autovacuum_enabled = false);
CREATE TABLE out_gov.flood_alerts_2026 PARTITION OF out_gov.flood_alerts
  FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') WITH (autovacuum_enabled = false);
COMMENT ON TABLE out_gov.flood_alerts IS '홍수 특보
환경부 홍수통제소 연계를 준비하고 있어요. 아직 들어온 데이터가 없어요.';

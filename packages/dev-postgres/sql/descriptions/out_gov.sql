-- Descriptions of further columns of out_gov. What has none has been described by nobody,
-- as in every warehouse.
COMMENT ON COLUMN out_gov.administrative_districts.name_en IS '영문 이름 / English name';
COMMENT ON COLUMN out_gov.administrative_districts.level IS '단계
1은 시·도, 2는 시·군·구, 3은 읍·면·동.';
COMMENT ON COLUMN out_gov.administrative_districts.valid_from IS '지정일';
COMMENT ON COLUMN out_gov.air_quality_hourly.station_id IS '측정소 번호';
COMMENT ON COLUMN out_gov.air_quality_hourly.ozone IS '오존(ppm)
Parts per million; above 0.12 an alert is issued.';
COMMENT ON COLUMN out_gov.air_quality_hourly.network IS '측정망';
COMMENT ON COLUMN out_gov.air_quality_stations.station_id IS '측정소 번호';
COMMENT ON COLUMN out_gov.air_quality_stations.station_name IS '측정소 이름';
COMMENT ON COLUMN out_gov.air_quality_stations.district_code IS '측정소가 있는 구역';
COMMENT ON COLUMN out_gov.air_quality_stations.opened_on IS '운영 시작일';
COMMENT ON COLUMN out_gov.bus_ridership_daily.ride_date IS '운행일';
COMMENT ON COLUMN out_gov.bus_ridership_daily.route_id IS '노선';
COMMENT ON COLUMN out_gov.bus_route_stops.stop_order IS '경유 순서
기점에서 1부터 시작해요.';
COMMENT ON COLUMN out_gov.bus_route_stops.ars_id IS '정류장 고유 번호';
COMMENT ON COLUMN out_gov.bus_routes.route_type IS '노선 종류
간선, 지선, 광역, 심야.';
COMMENT ON COLUMN out_gov.bus_routes.operator IS '운수 회사';
COMMENT ON COLUMN out_gov.bus_routes.first_bus IS '첫차 시각';
COMMENT ON COLUMN out_gov.bus_routes.last_bus IS '막차 시각';
COMMENT ON COLUMN out_gov.bus_stops.stop_name IS '정류장 이름';
COMMENT ON COLUMN out_gov.bus_stops.shelter IS '승차대 유무
Whether there is a roof.';
COMMENT ON COLUMN out_gov.bus_stops.district_code IS '정류장이 있는 구역';
COMMENT ON COLUMN out_gov.business_registry.company_name IS '상호 / Company name';
COMMENT ON COLUMN out_gov.business_registry.industry_code IS '업종';
COMMENT ON COLUMN out_gov.business_registry.district_code IS '사업장이 있는 구역';
COMMENT ON COLUMN out_gov.business_registry.opened_on IS '개업일';
COMMENT ON COLUMN out_gov.business_registry.employees IS '종업원 수
Empty where the business did not report it.';
COMMENT ON COLUMN out_gov.facilities.facility_name IS '시설 이름';
COMMENT ON COLUMN out_gov.facilities_libraries.books IS '장서 수';
COMMENT ON COLUMN out_gov.facilities_parks.lawn_m2 IS '잔디 면적(㎡)';
COMMENT ON COLUMN out_gov.flood_alerts.issued_at IS '발령 시각';
COMMENT ON COLUMN out_gov.flood_alerts.severity IS '단계
1 관심, 2 주의, 3 경계, 4 심각.';
COMMENT ON COLUMN out_gov.industry_codes.code IS '분류 코드';
COMMENT ON COLUMN out_gov.industry_codes.parent_code IS '상위 분류';
COMMENT ON COLUMN out_gov.industry_codes.name_ko IS '업종 이름';
COMMENT ON COLUMN out_gov.population_monthly.district_code IS '행정구역';
COMMENT ON COLUMN out_gov.population_monthly.sex IS '성별
M 남, F 여.';
COMMENT ON COLUMN out_gov.public_holidays.holiday IS '날짜';
COMMENT ON COLUMN out_gov.public_holidays.name_ko IS '공휴일 이름';
COMMENT ON COLUMN out_gov.rainfall_daily.station_no IS '관측 지점
기상청 지점 번호. Station number of the weather service.';
COMMENT ON COLUMN out_gov.rainfall_daily.observed_on IS '관측일';
COMMENT ON COLUMN out_gov.real_estate_deals.district_code IS '소재지';
COMMENT ON COLUMN out_gov.real_estate_deals.contract_date IS '계약일';
COMMENT ON COLUMN out_gov.real_estate_deals.building_name IS '단지 이름';
COMMENT ON COLUMN out_gov.real_estate_deals.area_m2 IS '전용 면적(㎡)';

-- Partitioned; the leaves are analyzed, the parent is not. 25 stations, 90 days.
DO $$
DECLARE
  first_quarter date := date_trunc('quarter', current_date - 90);
  this_quarter date := date_trunc('quarter', current_date);
  quarter date := first_quarter;
  part text;
BEGIN
  WHILE quarter <= this_quarter LOOP
    part := 'air_quality_hourly_' || to_char(quarter, 'YYYY"q"Q');
    IF quarter < this_quarter THEN
      EXECUTE format('CREATE TABLE out_gov.%I PARTITION OF out_gov.air_quality_hourly FOR VALUES FROM (%L) TO (%L) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false)',
        part, quarter, quarter + interval '3 months');
    ELSE
      EXECUTE format('CREATE TABLE out_gov.%I PARTITION OF out_gov.air_quality_hourly FOR VALUES FROM (%L) TO (%L) PARTITION BY LIST (network)',
        part, quarter, quarter + interval '3 months');
      EXECUTE format('CREATE TABLE out_gov.%I PARTITION OF out_gov.%I FOR VALUES IN (%L) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false)',
        part || '_urban', part, '도시대기');
      EXECUTE format('CREATE TABLE out_gov.%I PARTITION OF out_gov.%I FOR VALUES IN (%L) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false)',
        part || '_roadside', part, '도로변대기');
      EXECUTE format('CREATE TABLE out_gov.%I PARTITION OF out_gov.%I DEFAULT WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false)',
        part || '_other', part);
    END IF;
    quarter := quarter + interval '3 months';
  END LOOP;
END
$$;
CREATE INDEX air_quality_hourly_time_idx ON out_gov.air_quality_hourly (station_id, measured_at);
INSERT INTO out_gov.air_quality_hourly
SELECT current_date - h * interval '1 hour', s,
       (ARRAY['도시대기', '도로변대기', '도시대기', '교외대기', '항만'])[s % 5 + 1],
       CASE WHEN value % 97 > 0 THEN 12 + value % 70 END,
       CASE WHEN value % 97 > 0 THEN 5 + value % 41 END,
       0.01 + value % 600 / 10000.0,
       CASE WHEN value % 97 = 0 THEN ARRAY['점검'] ELSE '{}' END
FROM generate_series(1, 25) AS s,
     generate_series(1, 90 * 24) AS h,
     abs(hashint4(s * 100000 + h) % 100000) AS value;
SELECT pg_stat_force_next_flush();
DO $$
DECLARE leaf regclass;
BEGIN
  FOR leaf IN SELECT relid FROM pg_partition_tree('out_gov.air_quality_hourly') WHERE isleaf LOOP
    EXECUTE format('ANALYZE %s', leaf);
  END LOOP;
END
$$;

-- Inheritance: one row of its own, 50 in the child.
INSERT INTO analytics.device_logs VALUES ('2025-08-01 09:00Z', 'kiosk-1', 'started');
INSERT INTO analytics.device_logs_mobile
SELECT timestamptz '2025-08-01 09:00Z' + n * interval '1 hour', 'phone-' || n, 'opened', '4.' || n % 9 FROM generate_series(1, 50) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE analytics.device_logs, analytics.device_logs_mobile;

-- Makes the objects of one benchmark warehouse. Everything follows from the
-- numbers of schema, table and column, so that two runs make the same.

CREATE TYPE public.order_state AS ENUM ('new', 'paid', 'sent', 'returned');
CREATE TYPE public."Payment Method" AS ENUM ('card', 'transfer', '계좌이체');
CREATE DOMAIN public.email AS text CHECK (VALUE LIKE '%@%');
CREATE DOMAIN public.amount AS numeric(14, 2) NOT NULL DEFAULT 0;

-- A name as people give it: most plain, some with capitals, spaces, dots,
-- quotes or Korean.
CREATE FUNCTION public.bench_table_name(s int, t int) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE t % 40
    WHEN 7 THEN format('Order Items %s', t)
    WHEN 13 THEN format('주문_내역_%s', t)
    WHEN 21 THEN format('v1.events "%s"', t)
    WHEN 33 THEN format('SELECT_%s', t)
    ELSE format('%s_%s', (ARRAY['orders', 'customers', 'payments', 'events',
      'products', 'shipments', 'sessions', 'invoices'])[1 + (s + t) % 8], t)
  END
$$;

CREATE FUNCTION public.bench_column_name(t int, c int) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN c = 1 THEN 'id'
    WHEN (t + c) % 60 = 0 THEN format('Total (KRW) %s', c)
    WHEN (t + c) % 60 = 1 THEN format('고객_번호_%s', c)
    ELSE format('%s_%s', (ARRAY['customer', 'amount', 'status', 'created_at',
      'updated_at', 'quantity', 'country', 'note', 'score', 'payload',
      'channel'])[1 + (t * 3 + c) % 11], c)
  END
$$;

CREATE FUNCTION public.bench_column_type(t int, c int) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT (ARRAY[
    'bigint', 'integer', 'text', 'varchar(40)', 'numeric(12,2)',
    'timestamptz DEFAULT now()', 'timestamp', 'date', 'boolean NOT NULL DEFAULT false',
    'jsonb', 'uuid', 'text[]', 'double precision', 'public.order_state',
    'public."Payment Method"', 'public.email', 'public.amount', 'bytea',
    'text DEFAULT ''unknown, "none"''', 'integer NOT NULL', 'text NOT NULL',
    'varchar(200) COLLATE "C"', 'inet'
  ])[1 + (t * 5 + c * 7) % 23]
$$;

-- The statement that makes the columns of one table.
CREATE FUNCTION public.bench_columns(s int, t int) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT 'id bigint NOT NULL, ref_a bigint, ref_b bigint, ' || string_agg(
    format('%I %s', public.bench_column_name(t, c), public.bench_column_type(t, c)),
    ', ' ORDER BY c)
  FROM generate_series(2, 12 + (s * 13 + t * 11) % 12) c
$$;

-- Of a hundred tables: four views, one materialized view, two partitioned
-- tables of three partitions, one child by inheritance; the rest is ordinary.
CREATE PROCEDURE public.bench_schema(s int, tables int)
LANGUAGE plpgsql AS $$
DECLARE
  space text := CASE s % 25 WHEN 9 THEN format('Sales Team %s', s)
    WHEN 17 THEN format('데이터_%s', s) ELSE format('area_%s', s) END;
  name text;
  before text;
  target int;
BEGIN
  EXECUTE format('CREATE SCHEMA %I', space);
  EXECUTE format('COMMENT ON SCHEMA %I IS %L', space, format('Area %s', s));
  FOR t IN 1..tables LOOP
    name := public.bench_table_name(s, t);
    IF t > 10 AND t % 25 = 4 THEN
      before := public.bench_table_name(s, t - 3);
      EXECUTE format('CREATE VIEW %I.%I AS SELECT * FROM %I.%I WHERE id > 0',
        space, name, space, before);
      CONTINUE;
    ELSIF t > 10 AND t % 100 = 60 THEN
      before := public.bench_table_name(s, t - 3);
      EXECUTE format(
        'CREATE MATERIALIZED VIEW %I.%I AS SELECT id, ref_a FROM %I.%I WITH NO DATA',
        space, name, space, before);
      CONTINUE;
    ELSIF t > 10 AND t % 50 = 42 THEN
      EXECUTE format(
        'CREATE TABLE %I.%I (%s, PRIMARY KEY (id)) PARTITION BY RANGE (id)',
        space, name, public.bench_columns(s, t));
      FOR p IN 0..2 LOOP
        EXECUTE format(
          'CREATE TABLE %I.%I PARTITION OF %I.%I FOR VALUES FROM (%s) TO (%s)',
          space, format('%s_p%s', t, p), space, name, p * 1000, (p + 1) * 1000);
      END LOOP;
    ELSIF t > 10 AND t % 100 = 75 THEN
      before := public.bench_table_name(s, t - 2);
      EXECUTE format('CREATE TABLE %I.%I (PRIMARY KEY (id)) INHERITS (%I.%I)',
        space, name, space, before);
      CONTINUE;
    ELSE
      EXECUTE format('CREATE TABLE %I.%I (%s, PRIMARY KEY (id))',
        space, name, public.bench_columns(s, t));
    END IF;
    EXECUTE format('CREATE INDEX ON %I.%I (ref_a)', space, name);
    IF t % 2 = 0 THEN
      EXECUTE format('CREATE INDEX ON %I.%I (ref_b, id) INCLUDE (ref_a)', space, name);
    END IF;
    IF t % 20 = 3 THEN
      EXECUTE format('CREATE UNIQUE INDEX ON %I.%I ((ref_a + ref_b)) WHERE ref_a > 0',
        space, name);
    END IF;
    IF t % 5 = 0 THEN
      EXECUTE format('ALTER TABLE %I.%I ADD UNIQUE (id, ref_a)', space, name);
    END IF;
    -- One and a half references a table, to one of the first eight of the
    -- schema, which are ordinary.
    IF t > 8 THEN
      target := 1 + (s + t * 3) % 6;
      EXECUTE format('ALTER TABLE %I.%I ADD FOREIGN KEY (ref_a) REFERENCES %I.%I (id)',
        space, name, space, public.bench_table_name(s, target));
      IF t % 5 < 3 THEN
        target := 1 + (s + t * 5) % 8;
        EXECUTE format(
          'ALTER TABLE %I.%I ADD FOREIGN KEY (ref_b) REFERENCES %I.%I (id) ON DELETE SET NULL',
          space, name, space, public.bench_table_name(s, target));
      END IF;
    END IF;
  END LOOP;
END
$$;

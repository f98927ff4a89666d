-- Names that PostgreSQL allows and programs stumble over.
CREATE SCHEMA "Odd Names";
COMMENT ON SCHEMA "Odd Names" IS 'Names that need care
Tables whose names hold spaces, quotes, dots and other letters.';

CREATE TABLE "Odd Names"."Order Details" (
  "Order ID" integer PRIMARY KEY,
  "Unit Price (₩)" numeric(12, 2),
  "select" text,
  "a.b" text,
  "say ""hi""" text
);
COMMENT ON TABLE "Odd Names"."Order Details" IS 'Order details from the old ERP
Exported from a spreadsheet, column headings and all.';
COMMENT ON COLUMN "Odd Names"."Order Details"."select" IS 'Selection mark
Its name is a word of SQL.';

CREATE TABLE "Odd Names"."select" ("from" integer, "where" text, "user" name);
CREATE TABLE "Odd Names"."price.list" (id integer PRIMARY KEY, "net.price" numeric(12, 2));
COMMENT ON TABLE "Odd Names"."price.list" IS 'Price list
A dot in the name does not divide it.';
CREATE TABLE "Odd Names"."the ""best"" table" (id integer PRIMARY KEY, note text);
CREATE TABLE "Odd Names"."it's" (id integer PRIMARY KEY, "o'clock" time);
CREATE TABLE "Odd Names"."고객 명단" (
  "고객번호" integer PRIMARY KEY,
  "이름" text NOT NULL,
  "환불 횟수" integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE "Odd Names"."고객 명단" IS '매장 고객 명단
매장에서 손으로 적던 명단을 옮긴 것.';
COMMENT ON COLUMN "Odd Names"."고객 명단"."환불 횟수" IS '환불 횟수';

-- Two that differ in case only.
CREATE TABLE "Odd Names"."Customers" (id integer PRIMARY KEY, name text);
CREATE TABLE "Odd Names".customers (
  id integer PRIMARY KEY,
  "ID" integer UNIQUE REFERENCES "Odd Names"."Customers" (id),
  "Id" integer
);
COMMENT ON TABLE "Odd Names"."Customers" IS 'Customers, capital C';
COMMENT ON TABLE "Odd Names".customers IS 'customers, small c';

-- 63 bytes, the longest that PostgreSQL keeps.
CREATE TABLE "Odd Names".a_name_of_sixty_three_bytes_is_the_longest_that_postgres_keep_1 (id integer PRIMARY KEY);
CREATE TABLE "Odd Names"._leading_underscore (_id integer PRIMARY KEY, _value text);
CREATE TABLE "Odd Names"."$dollar-and/slash%20" (id integer PRIMARY KEY);
CREATE TABLE "Odd Names"."🛒 cart" (id integer PRIMARY KEY, "🛍" text);

INSERT INTO "Odd Names"."Order Details" SELECT n, n * 1000, 'x', 'y', 'z' FROM generate_series(1, 40) AS n;
INSERT INTO "Odd Names"."Customers" SELECT n, 'Customer ' || n FROM generate_series(1, 30) AS n;
INSERT INTO "Odd Names".customers SELECT n, n, n FROM generate_series(1, 20) AS n;
INSERT INTO "Odd Names"."고객 명단" SELECT n, '고객 ' || n, n % 4 FROM generate_series(1, 25) AS n;
INSERT INTO "Odd Names"."price.list" SELECT n, n * 990 FROM generate_series(1, 15) AS n;
INSERT INTO "Odd Names"."select" SELECT n, 'row ' || n, 'nobody' FROM generate_series(1, 10) AS n;
INSERT INTO "Odd Names"."it's" VALUES (1, '09:00'), (2, '18:30');
INSERT INTO "Odd Names"."the ""best"" table" VALUES (1, 'really');
INSERT INTO "Odd Names"."🛒 cart" VALUES (1, '🍎'), (2, '🍐');

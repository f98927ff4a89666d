-- The reader has no USAGE here: none of this may be stored or shown.
CREATE SCHEMA hr_private;
COMMENT ON SCHEMA hr_private IS '인사 비공개
인사팀만 볼 수 있어요.';

CREATE TABLE hr_private.employees (
  employee_no integer PRIMARY KEY,
  full_name text NOT NULL,
  resident_no text,
  hired_on date NOT NULL
);
COMMENT ON TABLE hr_private.employees IS '직원 명부';
COMMENT ON COLUMN hr_private.employees.resident_no IS '주민등록번호';

CREATE TABLE hr_private.performance_reviews (
  employee_no integer NOT NULL REFERENCES hr_private.employees,
  review_year smallint NOT NULL,
  grade char(1),
  remarks text,
  PRIMARY KEY (employee_no, review_year)
);
COMMENT ON TABLE hr_private.performance_reviews IS '인사 평가';

INSERT INTO hr_private.employees
SELECT n, '직원 ' || n, NULL, date '2015-01-01' + n * 5 FROM generate_series(1, 600) AS n;
INSERT INTO hr_private.performance_reviews
SELECT n, 2025, chr(65 + n % 4), NULL FROM generate_series(1, 600) AS n;

ALTER TABLE finance.salaries
  ADD CONSTRAINT salaries_employee_fkey FOREIGN KEY (employee_no) REFERENCES hr_private.employees;

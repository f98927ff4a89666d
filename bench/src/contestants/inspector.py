"""Reads every table by SQLAlchemy's inspector, as ingestion tools do."""

import importlib.util
import sys

from sqlalchemy import create_engine, inspect

driver = "psycopg2" if importlib.util.find_spec("psycopg2") else "psycopg"
engine = create_engine(
    sys.argv[1].replace("postgres://", f"postgresql+{driver}://", 1)
)
inspector = inspect(engine)
tables = 0
columns = 0
for schema in inspector.get_schema_names():
    if schema == "information_schema" or schema.startswith("pg_"):
        continue
    names = inspector.get_table_names(schema=schema)
    for name in names:
        tables += 1
        columns += len(inspector.get_columns(name, schema=schema))
        inspector.get_pk_constraint(name, schema=schema)
        inspector.get_foreign_keys(name, schema=schema)
        inspector.get_unique_constraints(name, schema=schema)
        inspector.get_indexes(name, schema=schema)
        inspector.get_table_comment(name, schema=schema)
    for name in inspector.get_view_names(schema=schema):
        tables += 1
        columns += len(inspector.get_columns(name, schema=schema))
print(f"{tables} tables, {columns} columns")

{#
  Writes a line into the warehouse's update log for each model, seed and snapshot
  that a run of dbt has built. Put this file into `macros/`, grant dbt's role
  EXECUTE on meta.record_update (see ../update-log/update-log.sql), and add to
  dbt_project.yml:

    on-run-end:
      - "{{ datamap_record_updates(results) }}"

  Views are left out: nothing is loaded into them. One statement for all, so that
  a run that built nothing sends nothing.
#}
{% macro datamap_record_updates(results) %}
  {%- if execute -%}
    {%- set built = [] -%}
    {%- for result in results -%}
      {%- if result.status == 'success'
            and result.node.resource_type in ['model', 'seed', 'snapshot']
            and result.node.config.materialized not in ['view', 'ephemeral'] -%}
        {%- set _ = built.append(result) -%}
      {%- endif -%}
    {%- endfor -%}
    {%- if built | length > 0 -%}
      SELECT meta.record_update(loaded.schema_name, loaded.table_name, loaded.rows_loaded, {{ datamap_literal('dbt ' ~ project_name) }})
      FROM (VALUES
      {%- for result in built %}
        ({{ datamap_literal(result.node.schema) }}, {{ datamap_literal(result.node.alias) }}, {{ datamap_rows(result) }}::bigint)
        {%- if not loop.last %},{% endif %}
      {%- endfor %}
      ) AS loaded (schema_name, table_name, rows_loaded)
    {%- endif -%}
  {%- endif -%}
{% endmacro %}

{# A text as PostgreSQL writes it, whatever is in it. #}
{% macro datamap_literal(text) -%}
  '{{ text | replace("'", "''") }}'
{%- endmacro %}

{# How many rows came in, where the adapter says so: after CREATE TABLE AS and INSERT. #}
{% macro datamap_rows(result) -%}
  {%- set rows = result.adapter_response.get('rows_affected') -%}
  {{ rows if rows is number and rows >= 0 else 'NULL' }}
{%- endmacro %}

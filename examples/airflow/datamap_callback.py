"""Tells Datamap which tables an Airflow task has filled.

    from datamap_callback import report_to_datamap

    PythonOperator(
        task_id="load_orders",
        ...,
        on_success_callback=report_to_datamap(
            warehouse="main", tables=["ecommerce.orders", "ecommerce.order_items"]
        ),
    )

DATAMAP_URL (such as https://portal.example.com) and DATAMAP_TOKEN (with the
permission datamap.update.report) come from the worker's environment. It needs
nothing but Python's own library. A report that fails is logged and never fails
the task: the data is there, whoever was told.
"""

import json
import logging
import os
import time
import urllib.error
import urllib.request
from datetime import datetime, timezone

log = logging.getLogger(__name__)

ATTEMPTS = 3
TIMEOUT_SECONDS = 10
AT_ONCE = 200


def report_to_datamap(warehouse, tables, url=None, token=None, wait_seconds=1.0):
    """Makes a callback that reports tables, each given as "schema.table" or,
    where a name holds a dot, as a pair ("schema", "table")."""

    names = [_split(table) for table in tables]

    def callback(context):
        instance = context.get("task_instance") or context.get("ti")
        ended = getattr(instance, "end_date", None) or datetime.now(timezone.utc)
        loader = (
            f"{instance.dag_id}.{instance.task_id}" if instance else "airflow"
        )
        updates = [
            {
                "schema": schema,
                "table": table,
                "updatedAt": _in_utc(ended),
                "loader": loader[:200],
            }
            for schema, table in names
        ]
        for start in range(0, len(updates), AT_ONCE):
            _send(
                (url or os.environ["DATAMAP_URL"]).rstrip("/"),
                token or os.environ["DATAMAP_TOKEN"],
                {"warehouse": warehouse, "updates": updates[start : start + AT_ONCE]},
                wait_seconds,
            )

    return callback


def _split(table):
    schema, name = table if isinstance(table, tuple) else table.split(".", 1)
    return schema, name


def _in_utc(moment):
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    moment = moment.astimezone(timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _send(url, token, body, wait_seconds):
    """Sends a report; the same one may be sent again without harm."""
    request = urllib.request.Request(
        f"{url}/api/datamap/v1/updates",
        data=json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
        },
        method="POST",
    )
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:
                not_there = json.load(answer).get("notThere", [])
                if not_there:
                    log.warning("Datamap does not know these tables yet: %s", not_there)
                return
        except urllib.error.HTTPError as error:
            if error.code < 500 and error.code != 429:
                log.warning("Datamap refused the report (%s)", error.code)
                return
            failure = error
        except OSError as error:
            failure = error
        if attempt < ATTEMPTS:
            time.sleep(wait_seconds * attempt)
    log.warning("Datamap could not be told: %s", failure)

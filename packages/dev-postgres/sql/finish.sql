REFRESH MATERIALIZED VIEW reporting.product_performance;

-- Empty, and analyzed.
ANALYZE finance.tax_adjustments;

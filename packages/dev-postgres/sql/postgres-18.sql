-- What only PostgreSQL 18 has: columns worked out when read, and keys that are
-- written down and not enforced.
ALTER TABLE ecommerce.inventory
  ADD COLUMN sellable integer GENERATED ALWAYS AS (on_hand - reserved) VIRTUAL;
COMMENT ON COLUMN ecommerce.inventory.sellable IS '팔 수 있는 수량
재고에서 예약된 수량을 뺀 값.';
ALTER TABLE ecommerce.tb_rfnd_hst ADD COLUMN ord_ref bigint;
ALTER TABLE ecommerce.tb_rfnd_hst
  ADD CONSTRAINT fk_tb_rfnd_hst_ord FOREIGN KEY (ord_ref) REFERENCES ecommerce.orders NOT ENFORCED;
ALTER TABLE analytics.experiments
  ADD CONSTRAINT experiments_hypothesis_not_null NOT NULL hypothesis NOT VALID;

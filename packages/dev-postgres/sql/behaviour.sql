-- What acts on rows by itself or names tables in its text. Made after the rows,
-- so that it acts on none of those.
CREATE FUNCTION ecommerce.keep_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$$;
COMMENT ON FUNCTION ecommerce.keep_updated_at() IS 'Notes when a row was last changed.';
CREATE TRIGGER orders_keep_updated_at BEFORE UPDATE ON ecommerce.orders
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION ecommerce.keep_updated_at();

CREATE FUNCTION ecommerce.note_time_to_close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.time_to_close := NEW.closed_at - NEW.opened_at;
  RETURN NEW;
END
$$;
CREATE TRIGGER support_tickets_note_time_to_close BEFORE UPDATE OF closed_at ON ecommerce.support_tickets
  FOR EACH ROW WHEN (NEW.closed_at IS NOT NULL) EXECUTE FUNCTION ecommerce.note_time_to_close();

CREATE FUNCTION ecommerce.refunded_amount(wanted_order bigint) RETURNS numeric LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(r.amount), 0)
  FROM ecommerce.refunds r
  JOIN ecommerce.orders o ON o.order_id = r.order_id
  WHERE o.order_id = wanted_order AND r.refunded_at IS NOT NULL
$$;
COMMENT ON FUNCTION ecommerce.refunded_amount(bigint) IS '주문 하나의 환불 금액 합계
How much of an order was given back.';

CREATE PROCEDURE ecommerce.cancel_unpaid_orders(unpaid_for interval) LANGUAGE sql AS $$
  UPDATE ecommerce.orders o SET status = 'cancelled'
  WHERE o.status = 'pending' AND o.ordered_at < now() - unpaid_for
    AND NOT EXISTS (SELECT FROM ecommerce.payments p WHERE p.order_id = o.order_id AND p.paid_at IS NOT NULL)
$$;

CREATE PROCEDURE ecommerce.close_forgotten_tickets(silent_for interval) LANGUAGE sql AS $$
  UPDATE ecommerce.support_tickets SET closed_at = now()
  WHERE closed_at IS NULL AND opened_at < now() - silent_for
$$;

REVOKE ALL ON ALL ROUTINES IN SCHEMA ecommerce FROM PUBLIC;
ALTER FUNCTION ecommerce.keep_updated_at() OWNER TO ecommerce_owner;
ALTER FUNCTION ecommerce.note_time_to_close() OWNER TO ecommerce_owner;
ALTER FUNCTION ecommerce.refunded_amount(bigint) OWNER TO ecommerce_owner;
ALTER PROCEDURE ecommerce.cancel_unpaid_orders(interval) OWNER TO ecommerce_owner;
ALTER PROCEDURE ecommerce.close_forgotten_tickets(interval) OWNER TO ecommerce_owner;

-- What leaves the warehouse as it is written: for the storehouse and the help desk.
CREATE PUBLICATION parcels_to_send FOR TABLE ecommerce.orders, ecommerce.order_items, ecommerce.shipments;
CREATE PUBLICATION help_desk FOR TABLE ecommerce.support_tickets WITH (publish = 'insert, update');

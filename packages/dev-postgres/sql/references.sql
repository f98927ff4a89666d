-- References between tables that are filled first, because checking all rows at
-- once is faster than one by one.
ALTER TABLE ecommerce.addresses
  -- Into another schema.
  ADD CONSTRAINT addresses_district_fkey FOREIGN KEY (district_code) REFERENCES out_gov.administrative_districts;
ALTER TABLE ecommerce.suppliers
  ADD CONSTRAINT suppliers_registration_fkey FOREIGN KEY (registration_no) REFERENCES out_gov.business_registry;
ALTER TABLE ecommerce.orders
  ADD CONSTRAINT orders_user_fkey FOREIGN KEY (user_id) REFERENCES ecommerce.users ON DELETE RESTRICT,
  ADD CONSTRAINT orders_shipping_address_fkey FOREIGN KEY (shipping_address_id) REFERENCES ecommerce.addresses ON DELETE SET NULL,
  ADD CONSTRAINT orders_billing_address_fkey FOREIGN KEY (billing_address_id) REFERENCES ecommerce.addresses ON DELETE SET NULL;
ALTER TABLE ecommerce.order_items
  ADD CONSTRAINT order_items_order_fkey FOREIGN KEY (order_id) REFERENCES ecommerce.orders ON DELETE CASCADE,
  ADD CONSTRAINT order_items_product_fkey FOREIGN KEY (product_id) REFERENCES ecommerce.products;
ALTER TABLE ecommerce.payments
  -- Checked at the end of the transaction: the shop writes the payment first.
  ADD CONSTRAINT payments_order_fkey FOREIGN KEY (order_id) REFERENCES ecommerce.orders DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ecommerce.refunds
  -- Two columns together.
  ADD CONSTRAINT refunds_order_item_fkey FOREIGN KEY (order_id, line_no) REFERENCES ecommerce.order_items (order_id, line_no),
  ADD CONSTRAINT refunds_payment_fkey FOREIGN KEY (payment_id) REFERENCES ecommerce.payments DEFERRABLE;
ALTER TABLE ecommerce.shipments
  ADD CONSTRAINT shipments_order_fkey FOREIGN KEY (order_id) REFERENCES ecommerce.orders;
ALTER TABLE ecommerce.coupon_redemptions
  -- Old rows were never checked: some of their orders are gone.
  ADD CONSTRAINT coupon_redemptions_order_fkey FOREIGN KEY (order_id) REFERENCES ecommerce.orders NOT VALID;
ALTER TABLE ecommerce.return_labels
  ADD CONSTRAINT return_labels_refund_fkey FOREIGN KEY (refund_id) REFERENCES ecommerce.refunds;
ALTER TABLE finance.invoices
  ADD CONSTRAINT invoices_supplier_fkey FOREIGN KEY (supplier_id) REFERENCES ecommerce.suppliers;
ALTER TABLE analytics.product_views
  ADD CONSTRAINT product_views_product_fkey FOREIGN KEY (product_id) REFERENCES ecommerce.products,
  ADD CONSTRAINT product_views_user_fkey FOREIGN KEY (user_id) REFERENCES ecommerce.users ON DELETE SET NULL;
ALTER TABLE analytics.user_events
  ADD CONSTRAINT user_events_user_fkey FOREIGN KEY (user_id) REFERENCES ecommerce.users ON DELETE SET NULL;
ALTER TABLE analytics.experiment_assignments
  ADD CONSTRAINT experiment_assignments_user_fkey FOREIGN KEY (user_id) REFERENCES ecommerce.users;
ALTER TABLE reporting.daily_sales
  ADD CONSTRAINT daily_sales_category_fkey FOREIGN KEY (category_id) REFERENCES ecommerce.categories;

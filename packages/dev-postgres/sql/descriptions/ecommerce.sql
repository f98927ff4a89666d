-- Descriptions of further columns of ecommerce. What has none has been described by nobody,
-- as in every warehouse.
COMMENT ON COLUMN ecommerce.addresses.user_id IS '주소의 주인';
COMMENT ON COLUMN ecommerce.addresses.label IS '주소 별칭
고객이 붙인 이름. 집, 회사처럼요.';
COMMENT ON COLUMN ecommerce.addresses.street IS '도로명 주소
개인정보예요.';
COMMENT ON COLUMN ecommerce.addresses.postal_code IS '우편번호';
COMMENT ON COLUMN ecommerce.cart_items_expired.expired_at IS '만료 시각';
COMMENT ON COLUMN ecommerce.cart_sessions.items IS '담은 상품
Product and quantity, as the app sent them.';
COMMENT ON COLUMN ecommerce.cart_sessions.touched_at IS '마지막으로 바꾼 시각';
COMMENT ON COLUMN ecommerce.categories.category_id IS '분류 번호';
COMMENT ON COLUMN ecommerce.categories.name_ko IS '한글 이름';
COMMENT ON COLUMN ecommerce.categories.name_en IS 'English name';
COMMENT ON COLUMN ecommerce.coupons.coupon_code IS '쿠폰 코드';
COMMENT ON COLUMN ecommerce.coupons.discount_percent IS '할인율(%)';
COMMENT ON COLUMN ecommerce.coupons.valid_until IS '사용 기한';
COMMENT ON COLUMN ecommerce.gift_cards.card_no IS '상품권 번호';
COMMENT ON COLUMN ecommerce.gift_cards.face_value IS '액면가(원)';
COMMENT ON COLUMN ecommerce.gift_cards.issued_on IS '발행일';
COMMENT ON COLUMN ecommerce.inventory.product_id IS '상품';
COMMENT ON COLUMN ecommerce.inventory.warehouse_code IS '물류 창고
ICN1 인천, PUS2 부산.';
COMMENT ON COLUMN ecommerce.inventory.on_hand IS '창고에 있는 수량';
COMMENT ON COLUMN ecommerce.inventory.counted_at IS '실사 시각
Last time somebody counted by hand.';
COMMENT ON COLUMN ecommerce.order_items.order_id IS '주문 번호';
COMMENT ON COLUMN ecommerce.order_items.product_id IS '상품';
COMMENT ON COLUMN ecommerce.order_items.quantity IS '수량';
COMMENT ON COLUMN ecommerce.order_items.discount IS '할인액(원)';
COMMENT ON COLUMN ecommerce.orders.user_id IS '주문한 회원';
COMMENT ON COLUMN ecommerce.orders.ordered_at IS '주문 시각';
COMMENT ON COLUMN ecommerce.payments.order_id IS '주문 번호';
COMMENT ON COLUMN ecommerce.payments.amount IS '결제 금액(원)';
COMMENT ON COLUMN ecommerce.payments.paid_at IS '결제 시각
비어 있으면 결제되지 않은 시도예요.';
COMMENT ON COLUMN ecommerce.payments.card_bin IS 'First six digits of the card
They tell the bank, not the person.';
COMMENT ON COLUMN ecommerce.price_history.product_id IS '상품';
COMMENT ON COLUMN ecommerce.price_history.valid IS '적용 기간';
COMMENT ON COLUMN ecommerce.price_history.price IS '그 기간의 정가(원)';
COMMENT ON COLUMN ecommerce.products.category_id IS '상품 분류';
COMMENT ON COLUMN ecommerce.products.supplier_id IS '공급사';
COMMENT ON COLUMN ecommerce.products.name_ko IS '상품 이름';
COMMENT ON COLUMN ecommerce.products.name_en IS 'Product name in English';
COMMENT ON COLUMN ecommerce.products.discontinued IS '판매 종료 여부';
COMMENT ON COLUMN ecommerce.refunds.order_id IS '주문 번호';
COMMENT ON COLUMN ecommerce.refunds.line_no IS '주문 상품의 줄 번호
Together with the order: which line was refunded.';
COMMENT ON COLUMN ecommerce.refunds.payment_id IS '돌려준 결제';
COMMENT ON COLUMN ecommerce.refunds_with_orders.refund_id IS '환불 번호';
COMMENT ON COLUMN ecommerce.refunds_with_orders.reason IS '환불 사유';
COMMENT ON COLUMN ecommerce.refunds_with_orders.amount IS '환불 금액(원)';
COMMENT ON COLUMN ecommerce.refunds_with_orders.order_id IS '주문 번호';
COMMENT ON COLUMN ecommerce.refunds_with_orders.ordered_at IS '주문 시각';
COMMENT ON COLUMN ecommerce.refunds_with_orders.refunded_at IS '환불 완료 시각';
COMMENT ON COLUMN ecommerce.refunds_with_orders.status IS '주문 상태';
COMMENT ON COLUMN ecommerce.return_labels.refund_id IS '환불 번호';
COMMENT ON COLUMN ecommerce.return_labels.printed_at IS '출력 시각';
COMMENT ON COLUMN ecommerce.reviews.product_id IS '상품';
COMMENT ON COLUMN ecommerce.reviews.user_id IS '쓴 회원
탈퇴한 회원은 비어 있어요.';
COMMENT ON COLUMN ecommerce.reviews.written_at IS '작성 시각';
COMMENT ON COLUMN ecommerce.shipments.order_id IS '주문 번호';
COMMENT ON COLUMN ecommerce.shipments.shipped_at IS '발송 시각';
COMMENT ON COLUMN ecommerce.shipments.delivered_at IS '배송 완료 시각';
COMMENT ON COLUMN ecommerce.shipments.weight_kg IS 'Weight in kilograms';
COMMENT ON COLUMN ecommerce.suppliers.supplier_id IS '공급사 번호';
COMMENT ON COLUMN ecommerce.suppliers.supplier_name IS '공급사 이름';
COMMENT ON COLUMN ecommerce.suppliers.contract_period IS '계약 기간';
COMMENT ON COLUMN ecommerce.support_tickets.user_id IS '문의한 회원';
COMMENT ON COLUMN ecommerce.support_tickets.channel IS '문의 경로
chat, phone, mail';
COMMENT ON COLUMN ecommerce.support_tickets.subject IS '문의 제목';
COMMENT ON COLUMN ecommerce.support_tickets.opened_at IS '접수 시각';
COMMENT ON COLUMN ecommerce.support_tickets.closed_at IS '완료 시각';
COMMENT ON COLUMN ecommerce.users.user_id IS '회원 번호';
COMMENT ON COLUMN ecommerce.users.birth_year IS '태어난 해';
COMMENT ON COLUMN ecommerce.users.joined_at IS '가입 시각';
COMMENT ON COLUMN ecommerce.users.last_login_ip IS '마지막 접속 주소
IP 주소. 개인정보예요.';

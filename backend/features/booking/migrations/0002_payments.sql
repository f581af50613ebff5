-- The payment that a booking was charged with; empty: none.
ALTER TABLE booking_booking ADD COLUMN payment_id TEXT NOT NULL DEFAULT '';

-- Payments and the books behind them. Amounts are in fen, times in milliseconds; 0: none.

-- States are those of the contract: 1 waiting, 2 paid, 3 closed, 4 returned. `ordered`: the provider may
-- know of it. `due_ms`: when the provider is asked next; 0: never again.
CREATE TABLE wallet_payment (
  id           TEXT PRIMARY KEY,
  purpose      TEXT NOT NULL,
  subject_id   TEXT NOT NULL,
  payer_id     TEXT NOT NULL,
  payee_id     TEXT NOT NULL,
  payee_name   TEXT NOT NULL,
  title        TEXT NOT NULL,
  amount_fen   BIGINT NOT NULL CHECK (amount_fen > 0),
  refunded_fen BIGINT NOT NULL CHECK (refunded_fen >= 0 AND refunded_fen <= amount_fen),
  state        BIGINT NOT NULL,
  ordered      BIGINT NOT NULL,
  tries        BIGINT NOT NULL,
  due_ms       BIGINT NOT NULL,
  created_ms   BIGINT NOT NULL,
  expires_ms   BIGINT NOT NULL,
  paid_ms      BIGINT NOT NULL
);
-- Nothing is paid twice.
CREATE UNIQUE INDEX wallet_payment_once ON wallet_payment (purpose, subject_id) WHERE state IN (1, 2);
CREATE INDEX wallet_payment_by_payer ON wallet_payment (payer_id, created_ms);
CREATE INDEX wallet_payment_due ON wallet_payment (due_ms) WHERE due_ms > 0;

-- What goes back. `due_ms`: when the provider is asked to give it back; 0: it has.
CREATE TABLE wallet_refund (
  id         TEXT PRIMARY KEY,
  payment_id TEXT NOT NULL,
  amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
  reason     TEXT NOT NULL,
  created_ms BIGINT NOT NULL,
  tries      BIGINT NOT NULL,
  due_ms     BIGINT NOT NULL
);
CREATE INDEX wallet_refund_due ON wallet_refund (due_ms) WHERE due_ms > 0;

-- Double entry. Accounts: provider (money that it holds for us, below zero), payer/ACCOUNT (on its way),
-- payee/ORGANIZATION (what it is owed). Only the provider's may be below zero.
CREATE TABLE wallet_account (
  id          TEXT PRIMARY KEY,
  balance_fen BIGINT NOT NULL CHECK (balance_fen >= 0 OR id = 'provider')
);

-- 1 received, 2 charged: `reference` is the payment; 3 refunded, 4 returned: it is the refund.
CREATE TABLE wallet_entry (
  kind      BIGINT NOT NULL,
  reference TEXT NOT NULL,
  at_ms     BIGINT NOT NULL,
  PRIMARY KEY (kind, reference)
);
CREATE TABLE wallet_posting (
  kind       BIGINT NOT NULL,
  reference  TEXT NOT NULL,
  account_id TEXT NOT NULL,
  amount_fen BIGINT NOT NULL CHECK (amount_fen <> 0),
  PRIMARY KEY (kind, reference, account_id)
);
CREATE INDEX wallet_posting_by_account ON wallet_posting (account_id);

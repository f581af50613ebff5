#pragma once

#include <boost/asio/awaitable.hpp>
#include <span>

#include "backend/core/clock.h"
#include "backend/features/property/bill_rows.h"
#include "backend/features/property/bill_sheet.h"
#include "backend/features/property/property_ports.h"
#include "backend/storage/migration.h"

namespace mct::property {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Bills, from the company's sheet until they are paid.
class BillStore {
 public:
  BillStore(storage::Database& database, Communities& communities, Payments& payments,
            const Clock& clock)
      : database_(database), communities_(communities), payments_(payments), clock_(clock) {}

  struct Sheet {
    std::string community_id;
    SheetFormat format = SheetFormat::xlsx;
    std::vector<BillRow> rows;
    std::vector<Violation> problems;  // of the rows by themselves
    bool validate_only = false;
    std::string request_id;
  };
  struct Imported {
    bool applied = false;
    std::vector<Violation> problems;  // then nothing was issued
    Sum sum;
  };
  // Errors: NOT_YOUR_UNIT, NOT_ENTRUSTED.
  asio::awaitable<Result<Imported>> import(audit::Actor actor, Sheet sheet);

  struct Page {
    std::vector<Bill> bills;
    Sum open;
    std::int64_t paid_fen = 0;
  };
  // Errors: NOT_YOUR_UNIT, NOT_ENTRUSTED.
  asio::awaitable<Result<Page>> list(audit::Actor actor, std::string community_id,
                                     std::optional<BillState> state, std::int64_t offset,
                                     int limit);
  asio::awaitable<Result<Page>> own(std::string account_id, std::int64_t offset, int limit);

  // The id of the payment. Errors: BILL_NOT_FOUND, BILL_CLOSED, PAYMENT_UNDER_WAY.
  asio::awaitable<Result<std::string>> pay(std::string account_id, std::string bill_id);
  // Errors: NOT_YOUR_UNIT, BILL_NOT_FOUND.
  asio::awaitable<Result<Bill>> withdraw(audit::Actor actor, std::string bill_id,
                                         std::string reason);

 private:
  // The company that may issue there now, by the actor. Errors: NOT_YOUR_UNIT, NOT_ENTRUSTED.
  Result<Company> issuer(storage::Connection& connection, const audit::Actor& actor,
                         const std::string& community_id,
                         const std::optional<Entrustment>& entrustment);
  Result<Imported> plan(storage::Connection& connection, const Sheet& sheet,
                        std::vector<Bill>& bills);

  storage::Database& database_;
  Communities& communities_;
  Payments& payments_;
  const Clock& clock_;
};

// Within the transaction that settles the payment: the bill is paid. False: it is not wanted any
// more. Errors: BILL_NOT_FOUND.
Result<bool> settle_bill(storage::Connection& connection, Communities& communities,
                         const std::string& bill_id, const std::string& payment_id,
                         std::int64_t now_ms);

}  // namespace mct::property

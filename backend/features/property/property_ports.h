#pragma once

#include <optional>
#include <set>
#include <vector>

#include "backend/audit/audit_trail.h"
#include "backend/features/property/property_types.h"

// What property services ask of other features, within their own transactions; wired in main.
namespace mct::property {

class Communities {
 public:
  virtual ~Communities() = default;

  virtual Result<std::optional<Community>> community(storage::Connection& connection,
                                                     const std::string& id) = 0;
  // None: there is no organization of this kind.
  virtual Result<std::optional<Company>> company(storage::Connection& connection,
                                                 const std::string& id) = 0;
  // The organizations that the acting card keeps now: its unit and all below it, if it is an
  // admin's. The operator keeps all.
  virtual Result<std::set<std::string>> kept(storage::Connection& connection,
                                             const audit::Actor& actor) = 0;
  virtual Result<std::vector<Household>> households(storage::Connection& connection,
                                                    const std::string& community_id) = 0;
  // Every company of the district, in the order of the directory.
  virtual Result<std::vector<Company>> companies(storage::Connection& connection) = 0;
  // The accounts of whoever is confirmed to live in one of these households, each once.
  virtual Result<std::vector<std::string>> residents(storage::Connection& connection,
                                                     const std::string& community_id,
                                                     const std::set<std::string>& households) = 0;
  // The keys of the households in which the account is confirmed to live.
  virtual Result<std::vector<std::string>> homes(storage::Connection& connection,
                                                 const std::string& account_id) = 0;
};

class Payments {
 public:
  virtual ~Payments() = default;

  // The id of the payment. Errors: those of who moves the money.
  virtual Result<std::string> charge(storage::Connection& connection, const Bill& bill,
                                     const std::string& payer_id, std::int64_t now_ms) = 0;
  virtual Status withdraw(storage::Connection& connection, const Bill& bill) = 0;
  // All of it, once.
  virtual Status refund(storage::Connection& connection, const Bill& bill, std::int64_t now_ms) = 0;
};

}  // namespace mct::property

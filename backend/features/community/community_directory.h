#pragma once

#include <optional>

#include "backend/audit/audit_trail.h"
#include "backend/features/community/community_types.h"

namespace mct::community {

// Who gets a card of the community, or loses it.
struct Resident {
  std::string account_id;
  std::string community_id;
  std::string name;
};

// What communities ask of the directory, within their own transactions; wired in main.
class Directory {
 public:
  virtual ~Directory() = default;

  // In the order of the tree; whether they are open is not the directory's to say.
  virtual Result<std::vector<Community>> communities(storage::Connection& connection) = 0;
  virtual Result<std::optional<Community>> community(storage::Connection& connection,
                                                     const std::string& id) = 0;

  // Whether the acting card keeps the community now: as its own, or from above, as the operator
  // does.
  enum class Reach { none, own, above };
  virtual Result<Reach> reach(storage::Connection& connection, const audit::Actor& actor,
                              const std::string& community_id) = 0;

  // The account's mobile number; empty: it has none, or is closed.
  virtual Result<std::string> phone(storage::Connection& connection,
                                    const std::string& account_id) = 0;

  // The id of the card that the resident has from now on, or has had already.
  virtual Result<std::string> issue_card(storage::Connection& connection, const Resident& resident,
                                         const audit::Actor& actor, std::int64_t now_ms) = 0;
  virtual Status end_card(storage::Connection& connection, const Resident& resident,
                          const audit::Actor& actor, std::int64_t now_ms) = 0;

  // Once it is committed. `ended_card_id`: empty when none has ended.
  virtual void card_changed(const std::string& account_id, const std::string& ended_card_id) = 0;
};

}  // namespace mct::community

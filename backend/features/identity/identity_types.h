#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::identity {

// The values are those of the contract and of the database. Times are milliseconds since
// 1970-01-01T00:00:00Z.
enum class ApplicationKind { identity = 1, name = 2, avatar = 3 };
enum class ApplicationState { pending = 1, approved = 2, rejected = 3, withdrawn = 4 };
enum class PhotoRole { front = 1, back = 2, portrait = 3 };

// What somebody says, or is verified to be. Encrypted at rest.
struct Claims {
  std::string name;
  std::string id_number;

  friend bool operator==(const Claims&, const Claims&) = default;
};

struct Photo {
  PhotoRole role = PhotoRole::front;
  std::string jpeg;
};

struct NewApplication {
  std::string account_id;
  ApplicationKind kind = ApplicationKind::identity;
  Claims claims;  // a new name has no number; a new avatar has neither
  std::vector<Photo> photos;
  std::string request_id;
};

struct Application {
  std::string id;
  std::string account_id;
  ApplicationKind kind = ApplicationKind::identity;
  ApplicationState state = ApplicationState::pending;
  Claims claims;  // empty once it is decided
  std::string reason;
  std::int64_t created_ms = 0;
  std::int64_t decided_ms = 0;  // 0: it is pending
  std::string decided_by;       // the officer's card; empty: nobody, or the applicant
};

// A verified person.
struct Person {
  std::string id;
  std::string account_id;
  Claims claims;
  std::int64_t verified_ms = 0;
};

struct OwnIdentity {
  std::optional<Person> person;
  std::optional<Application> latest;
};

// An application as an officer sees it.
struct UnderReview {
  Application application;
  std::optional<Person> person;  // as verified until now
  std::vector<PhotoRole> photos;

  // What an approval would make of the person.
  const std::string& name() const {
    return application.claims.name.empty() && person ? person->claims.name
                                                     : application.claims.name;
  }
  const std::string& id_number() const {
    return application.claims.id_number.empty() && person ? person->claims.id_number
                                                          : application.claims.id_number;
  }
};

// Who reviews.
struct Officer {
  std::string account_id;
  std::string card_id;
  std::string name;
};

struct Decision {
  std::string application_id;
  bool approve = false;
  std::string reason;  // empty when approved
};

// Somebody has seen one's ID number.
struct View {
  std::int64_t at_ms = 0;
  std::string viewer_name;
  std::string purpose;
};

struct Grant {
  std::string service_id;
  std::int64_t granted_ms = 0;
};

namespace reason {
inline constexpr Reason already_verified{Code::failed_precondition, "ALREADY_VERIFIED"};
inline constexpr Reason already_pending{Code::failed_precondition, "ALREADY_PENDING"};
inline constexpr Reason not_verified{Code::failed_precondition, "NOT_VERIFIED"};
inline constexpr Reason id_number_in_use{Code::failed_precondition, "ID_NUMBER_IN_USE"};
inline constexpr Reason application_limit{Code::resource_exhausted, "APPLICATION_LIMIT"};
inline constexpr Reason application_not_found{Code::not_found, "APPLICATION_NOT_FOUND"};
inline constexpr Reason application_decided{Code::aborted, "APPLICATION_DECIDED"};
inline constexpr Reason own_application{Code::failed_precondition, "OWN_APPLICATION"};
inline constexpr Reason photo_not_found{Code::not_found, "PHOTO_NOT_FOUND"};
inline constexpr Reason person_not_found{Code::not_found, "PERSON_NOT_FOUND"};
inline constexpr Reason service_not_found{Code::not_found, "SERVICE_NOT_FOUND"};
inline constexpr Reason view_limit{Code::resource_exhausted, "VIEW_LIMIT"};
inline constexpr Reason key_in_use{Code::failed_precondition, "KEY_IN_USE"};
inline constexpr Reason unreadable{Code::data_loss, "IDENTITY_UNREADABLE"};
}  // namespace reason

inline tl::unexpected<Error> not_verified() {
  return fail(reason::not_verified, "请先完成实名认证");
}
inline tl::unexpected<Error> application_not_found() {
  return fail(reason::application_not_found, "没有这份申请");
}
inline tl::unexpected<Error> id_number_in_use() {
  return fail(reason::id_number_in_use, "这个证件号码不能在这里认证，请带证件到窗口办理");
}
inline tl::unexpected<Error> person_not_found() {
  return fail(reason::person_not_found, "没有查到这个人");
}

}  // namespace mct::identity

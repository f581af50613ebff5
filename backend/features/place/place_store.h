#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/place/place_owners.h"
#include "backend/features/place/place_types.h"
#include "backend/storage/database.h"

namespace mct::place {

namespace asio = boost::asio;

// Places, and who may write them. What hangs on them is for everybody, as they are.
class PlaceStore : public attachments::AttachmentViewer {
 public:
  PlaceStore(storage::Database& database, Owners& owners, const Clock& clock)
      : database_(database), owners_(owners), clock_(clock) {}

  asio::awaitable<Result<std::vector<Place>>> all();
  // Errors: NO_SUCH_PLACE.
  asio::awaitable<Result<Place>> one(std::string id);
  asio::awaitable<Result<std::vector<Place>>> kept_by(audit::Actor actor);

  struct Change {
    Place wanted;  // with the revision that it starts from; without an id it is new
    std::string request_id;
  };
  // Errors: NOT_YOUR_UNIT, NO_SUCH_PLACE, PLACE_CHANGED; of its pictures ATTACHMENT_NOT_FOUND,
  // INVALID_ARGUMENT.
  asio::awaitable<Result<Place>> put(audit::Actor actor, Change change);
  struct Import {
    std::vector<Place> places;
    std::string request_id;
  };
  // The operator's, whatever revision they have. Errors: NOT_YOUR_UNIT (there is no such owner).
  asio::awaitable<Status> import(Import table);
  // Those that come with the server; what somebody has changed stays as it is.
  asio::awaitable<Status> ship(std::vector<Place> places);

  Result<bool> may_view(storage::Connection&, const std::string&, const std::string&,
                        const std::string&) override {
    return true;
  }
  Result<bool> everybody_may_view(storage::Connection&, const std::string&) override {
    return true;
  }

 private:
  storage::Database& database_;
  Owners& owners_;
  const Clock& clock_;
};

}  // namespace mct::place

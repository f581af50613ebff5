#pragma once

#include <map>

#include "backend/features/matter/matter_events.h"
#include "backend/features/matter/post_store.h"

// 值班表: who gets what is filed, by the day of the week.
namespace mct::matter {

struct Turn {
  std::string card_id;
  std::string name;
};
using Rota = std::map<int, Turn>;  // 1 Monday to 7 Sunday

class RotaStore {
 public:
  RotaStore(storage::Database& database, People& people) : database_(database), people_(people) {}

  // Of the reader's unit.
  asio::awaitable<Result<Rota>> rota(Reader reader, std::string kind_id);
  // Errors: INVALID_ARGUMENT (turns[0].card_id: somebody is not of the unit, or has not claimed
  // their card).
  asio::awaitable<Result<Rota>> replace(Reader reader, std::string kind_id, Rota rota,
                                        std::int64_t now_ms);

 private:
  storage::Database& database_;
  People& people_;
};

// What has just been filed goes to whoever is on duty; nobody, or not there any more, or has filed
// it themselves: it waits for whoever takes it.
Status hand_to_duty(storage::Connection& connection, People& people, EventPayload payload,
                    Matter& matter, std::int64_t now_ms);

}  // namespace mct::matter

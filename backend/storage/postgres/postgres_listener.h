#pragma once

#include <string>
#include <thread>

#include "backend/storage/postgres/postgres_connection.h"

namespace mct::storage {

// A connection of its own that listens to a channel, and comes back when it is lost.
class PostgresListener final : public Database::Listening {
 public:
  PostgresListener(std::string conninfo, std::string channel, Database::Heard heard);
  ~PostgresListener() override;

 private:
  void loop(const std::stop_token& stop);
  // Until the connection is lost, or the end.
  void hear(PostgresConnection& connection, const std::stop_token& stop);
  // Until something can be read from `socket` (-1: from nothing), the end, or the time is over.
  // False when the time is over.
  bool wait(int socket, int milliseconds) const;

  const std::string conninfo_;
  const std::string channel_;
  const Database::Heard heard_;
  const int ended_;  // an eventfd that is written to at the end
  std::jthread thread_;
};

}  // namespace mct::storage

#pragma once

#include <string>

#include <QString>

#include "app/core/error.h"

namespace mct::app {

// A write that waits for the server.
struct OutboxItem {
  enum class State { waiting, sending, failed };

  qint64 number = 0;  // in the order in which they were put in
  QString card_id;    // that it was written with
  QString lane;
  std::string path;  // of the method
  QString request_id;
  std::string request;
  qint64 time_ms = 0;  // when it was put in, since 1970-01-01T00:00:00Z
  State state = State::waiting;
  Error error;  // why it has failed
};

}  // namespace mct::app

#include "backend/storage/postgres/postgres_listener.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <poll.h>
#include <spdlog/spdlog.h>
#include <sys/eventfd.h>
#include <system_error>
#include <unistd.h>

namespace mct::storage {
namespace {

constexpr int first_pause_ms = 100, longest_pause_ms = 5'000;
// A peer that has vanished says nothing, and so does one that has nothing to say: ask.
constexpr int silence_ms = 15'000;

int make_eventfd() {
  const int descriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (descriptor < 0) throw std::system_error(errno, std::system_category());
  return descriptor;
}

}  // namespace

PostgresListener::PostgresListener(std::string conninfo, std::string channel, Database::Heard heard)
    : conninfo_(std::move(conninfo)),
      channel_(std::move(channel)),
      heard_(std::move(heard)),
      ended_(make_eventfd()),
      thread_([this](const std::stop_token& stop) { loop(stop); }) {}

PostgresListener::~PostgresListener() {
  thread_.request_stop();
  ::eventfd_write(ended_, 1);
  thread_.join();
  ::close(ended_);
}

void PostgresListener::loop(const std::stop_token& stop) {
  for (int pause = first_pause_ms; !stop.stop_requested();) {
    auto connection = PostgresConnection::open(conninfo_);
    if (connection && (*connection)->script(fmt::format("LISTEN {}", channel_))) {
      pause = first_pause_ms;
      heard_(std::nullopt);
      hear(**connection, stop);
    }
    if (stop.stop_requested()) return;
    spdlog::warn("storage: does not hear the channel {}; tries again", channel_);
    wait(-1, pause);
    pause = std::min(2 * pause, longest_pause_ms);
  }
}

void PostgresListener::hear(PostgresConnection& connection, const std::stop_token& stop) {
  while (!stop.stop_requested() && !connection.lost()) {
    for (const auto& word : connection.take_words()) heard_(word);
    if (!connection.lost() && !wait(connection.socket(), silence_ms) &&
        !connection.script("SELECT 1"))
      return;
  }
}

bool PostgresListener::wait(int socket, int milliseconds) const {
  std::array<pollfd, 2> watched{pollfd{ended_, POLLIN, 0}, pollfd{socket, POLLIN, 0}};
  return ::poll(watched.data(), watched.size(), milliseconds) != 0;
}

}  // namespace mct::storage

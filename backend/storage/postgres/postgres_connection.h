#pragma once

#include <libpq-fe.h>
#include <memory>
#include <string>
#include <unordered_map>

#include "backend/storage/database.h"

namespace mct::storage {

// One connection to PostgreSQL, for one thread, with its prepared statements.
class PostgresConnection final : public Connection {
 public:
  static Result<std::unique_ptr<PostgresConnection>> open(const std::string& conninfo);

  Result<Rows> execute(std::string_view sql, const std::vector<Value>& parameters) override;
  Status script(const std::string& sql) override;
  Status notify(const std::string& channel, const std::string& word) override;
  Engine engine() const override { return Engine::postgres; }

  // A statement has failed, so that nothing but a rollback is possible.
  bool failed() const { return PQtransactionStatus(connection_.get()) == PQTRANS_INERROR; }
  bool lost() const { return PQstatus(connection_.get()) != CONNECTION_OK; }

  // To wait on, for who listens.
  int socket() const { return PQsocket(connection_.get()); }
  // The words that have arrived on channels that this connection listens to.
  std::vector<std::string> take_words();

 private:
  struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
  };
  struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
  };
  using ResultPtr = std::unique_ptr<PGresult, Clear>;

  explicit PostgresConnection(PGconn* connection) : connection_(connection) {}
  Result<std::string> prepare(std::string_view sql, const std::vector<Value>& parameters);
  tl::unexpected<Error> error(const PGresult* result) const;

  std::unique_ptr<PGconn, Finish> connection_;
  // Named by their number. The texts come from the stores, so their number is bounded.
  std::unordered_map<std::string, std::string> statements_;
};

}  // namespace mct::storage

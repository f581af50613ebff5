#include "backend/features/wallet/ledger_rpc.h"

#include <functional>

namespace mct::wallet {

LedgerRpc::LedgerRpc(rpc::Bridge& bridge, PaymentStore& payments)
    : bridge_(bridge),
      payments_(payments),
      verify_(bridge.method<v1::LedgerService>("VerifyLedger")) {}

asio::awaitable<Result<LedgerRpc::Response>> LedgerRpc::verify(rpc::Caller, Request) {
  constexpr int most_problems = 20;
  auto books = co_await payments_.add_up(most_problems);
  if (!books) co_return fail(books.error());
  Response response;
  response.set_entry_count(books->entries);
  response.set_held_fen(books->held_fen);
  for (const auto& it : books->problems) response.add_problems(it);
  co_return response;
}

grpc::ServerUnaryReactor* LedgerRpc::VerifyLedger(grpc::CallbackServerContext* context,
                                                  const Request* request, Response* response) {
  return bridge_.unary(verify_, context, request, response,
                       std::bind_front(&LedgerRpc::verify, this));
}

}  // namespace mct::wallet

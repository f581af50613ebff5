#include "tests/load/calls.h"

#include <fstream>

#include "mct/catalogue/v1/catalogue_service.grpc.pb.h"

#include "tests/load/echo.grpc.pb.h"

namespace mct::load {
namespace {

namespace pb = mct::catalogue::v1;

// A call in flight: what has to live for as long as it does.
template <class Request, class Response>
struct Call {
  Call() { context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(10)); }

  grpc::ClientContext context;
  Request request;
  Response response;
};

std::vector<std::string> codes_of(pb::CatalogueService::Stub& stub) {
  Call<pb::ListItemsRequest, pb::ListItemsResponse> call;
  call.request.set_page_size(1000);
  std::vector<std::string> codes;
  if (stub.ListItems(&call.context, call.request, &call.response).ok())
    for (const auto& item : call.response.items()) codes.push_back(item.code());
  return codes;
}

// The binary digits of the number, as punctuation.
std::string marks(std::uint64_t number) {
  std::string text;
  for (; number > 0; number /= 2) text += number % 2 ? '!' : '.';
  return text;
}

}  // namespace

Start echo_calls(const Channel& channel, std::size_t payload_bytes) {
  std::shared_ptr stub = EchoService::NewStub(channel);
  return [stub, payload = std::string(payload_bytes, 'x')](std::uint64_t, Done done) {
    auto call = std::make_shared<Call<EchoMessage, EchoMessage>>();
    call->request.set_payload(payload);
    stub->async()->Echo(&call->context, &call->request, &call->response,
                        [call, done](const grpc::Status& status) {
                          done(status.ok() && call->response.payload() == call->request.payload());
                        });
  };
}

std::optional<Start> get_calls(const Channel& channel) {
  std::shared_ptr stub = pb::CatalogueService::NewStub(channel);
  auto codes = codes_of(*stub);
  if (codes.empty()) return std::nullopt;
  return [stub, codes](std::uint64_t turn, Done done) {
    auto call = std::make_shared<Call<pb::GetItemRequest, pb::Item>>();
    call->request.set_code(codes[turn % codes.size()]);
    stub->async()->GetItem(&call->context, &call->request, &call->response,
                           [call, done](const grpc::Status& status) {
                             done(status.ok() && call->response.code() == call->request.code() &&
                                  !call->response.name().empty());
                           });
  };
}

Start list_calls(const Channel& channel) {
  std::shared_ptr stub = pb::CatalogueService::NewStub(channel);
  return [stub](std::uint64_t, Done done) {
    auto call = std::make_shared<Call<pb::ListItemsRequest, pb::ListItemsResponse>>();
    call->request.set_page_size(50);
    stub->async()->ListItems(&call->context, &call->request, &call->response,
                             [call, done](const grpc::Status& status) {
                               done(status.ok() && call->response.items_size() == 50);
                             });
  };
}

Start search_calls(const Channel& channel, std::vector<std::string> queries, bool each_new) {
  std::shared_ptr stub = pb::CatalogueService::NewStub(channel);
  return [stub, each_new, queries = std::move(queries)](std::uint64_t turn, Done done) {
    auto call = std::make_shared<Call<pb::SearchItemsRequest, pb::SearchItemsResponse>>();
    call->request.set_query(queries[turn % queries.size()] + (each_new ? marks(turn) : ""));
    call->request.set_limit(10);
    stub->async()->SearchItems(&call->context, &call->request, &call->response,
                               [call, done](const grpc::Status& status) {
                                 done(status.ok() && call->response.hits_size() > 0);
                               });
  };
}

std::vector<std::string> read_queries(const std::string& file) {
  std::vector<std::string> queries;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);)
    if (!line.empty() && line[0] != '#') queries.push_back(line.substr(0, line.find('\t')));
  return queries;
}

}  // namespace mct::load

#include "tests/load/calls.h"

#include <fstream>

#include "mct/catalogue/v1/catalogue_service.grpc.pb.h"
#include "mct/directory/v1/directory_service.grpc.pb.h"

#include "tests/load/echo.grpc.pb.h"

namespace mct::load {
namespace {

namespace directory = mct::directory::v1;
namespace catalogue = mct::catalogue::v1;

// A call in flight: what has to live for as long as it does.
template <class Request, class Response>
struct Call {
  Call() { context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(10)); }

  explicit Call(const Who& who) : Call() {
    if (who.token.empty()) return;
    context.AddMetadata("authorization", "Bearer " + who.token);
    context.AddMetadata("mct-card", who.card);
  }

  grpc::ClientContext context;
  Request request;
  Response response;
};

std::vector<std::string> codes_of(catalogue::CatalogueService::Stub& stub) {
  Call<catalogue::ListItemsRequest, catalogue::ListItemsResponse> call;
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

Start bridged_echo_calls(const Channel& channel, std::size_t payload_bytes, const Who& who) {
  std::shared_ptr stub = BridgedEchoService::NewStub(channel);
  return [stub, who, payload = std::string(payload_bytes, 'x')](std::uint64_t, Done done) {
    auto call = std::make_shared<Call<EchoMessage, EchoMessage>>(who);
    call->request.set_payload(payload);
    auto answered = [call, done](const grpc::Status& status) {
      done(status.ok() && call->response.payload() == call->request.payload());
    };
    if (who.token.empty())
      stub->async()->EchoToAll(&call->context, &call->request, &call->response, answered);
    else
      stub->async()->EchoToHolder(&call->context, &call->request, &call->response, answered);
  };
}

std::optional<Start> department_calls(const Channel& channel, const Who& who) {
  std::shared_ptr stub = directory::DirectoryService::NewStub(channel);
  Call<directory::GetOrganizationsRequest, directory::Organizations> all(who);
  std::vector<std::string> departments;
  if (stub->GetOrganizations(&all.context, all.request, &all.response).ok())
    for (const auto& it : all.response.organizations())
      if (it.kind() == directory::ORGANIZATION_KIND_DEPARTMENT) departments.push_back(it.id());
  if (departments.empty()) return std::nullopt;
  return [stub, who, departments](std::uint64_t turn, Done done) {
    auto call =
        std::make_shared<Call<directory::ListCardsRequest, directory::ListCardsResponse>>(who);
    call->request.set_organization_id(departments[turn % departments.size()]);
    stub->async()->ListCards(&call->context, &call->request, &call->response,
                             [call, done](const grpc::Status& status) {
                               done(status.ok() && call->response.cards_size() > 0);
                             });
  };
}

Start card_search_calls(const Channel& channel, const Who& who, std::vector<std::string> queries) {
  std::shared_ptr stub = directory::DirectoryService::NewStub(channel);
  return [stub, who, queries = std::move(queries)](std::uint64_t turn, Done done) {
    auto call =
        std::make_shared<Call<directory::SearchCardsRequest, directory::SearchCardsResponse>>(who);
    call->request.set_query(queries[turn % queries.size()]);
    stub->async()->SearchCards(&call->context, &call->request, &call->response,
                               [call, done](const grpc::Status& status) {
                                 done(status.ok() && call->response.cards_size() > 0);
                               });
  };
}

std::optional<Start> get_calls(const Channel& channel) {
  std::shared_ptr stub = catalogue::CatalogueService::NewStub(channel);
  auto codes = codes_of(*stub);
  if (codes.empty()) return std::nullopt;
  return [stub, codes](std::uint64_t turn, Done done) {
    auto call = std::make_shared<Call<catalogue::GetItemRequest, catalogue::Item>>();
    call->request.set_code(codes[turn % codes.size()]);
    stub->async()->GetItem(&call->context, &call->request, &call->response,
                           [call, done](const grpc::Status& status) {
                             done(status.ok() && call->response.code() == call->request.code() &&
                                  !call->response.name().empty());
                           });
  };
}

Start list_calls(const Channel& channel) {
  std::shared_ptr stub = catalogue::CatalogueService::NewStub(channel);
  return [stub](std::uint64_t, Done done) {
    auto call = std::make_shared<Call<catalogue::ListItemsRequest, catalogue::ListItemsResponse>>();
    call->request.set_page_size(50);
    stub->async()->ListItems(&call->context, &call->request, &call->response,
                             [call, done](const grpc::Status& status) {
                               done(status.ok() && call->response.items_size() == 50);
                             });
  };
}

Start search_calls(const Channel& channel, std::vector<std::string> queries, bool each_new) {
  std::shared_ptr stub = catalogue::CatalogueService::NewStub(channel);
  return [stub, each_new, queries = std::move(queries)](std::uint64_t turn, Done done) {
    auto call =
        std::make_shared<Call<catalogue::SearchItemsRequest, catalogue::SearchItemsResponse>>();
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

#include <fmt/core.h>

#include "tests/load/echoes.h"
#include "tests/load/matters/desks.h"
#include "tests/load/signed_call.h"

namespace mct::load {
namespace {

namespace matter = mct::matter::v1;

constexpr int page = 50;

// A whole page in the order of what is due; of what one has handled the latest, if a page or not.
bool is_right(matter::Folder folder, const matter::ListMattersResponse& answer) {
  if (folder == matter::FOLDER_HANDLED) return answer.matters_size() > 0;
  if (answer.matters_size() != page) return false;
  for (int i = 1; i < answer.matters_size(); ++i)
    if (answer.matters(i).due_time().seconds() < answer.matters(i - 1).due_time().seconds())
      return false;
  return true;
}

Start lists(std::vector<Desk> handlers, matter::Folder folder) {
  return [handlers = std::move(handlers), folder](std::uint64_t turn, Done done) {
    const auto& desk = handlers[turn % handlers.size()];
    auto call =
        std::make_shared<Call<matter::ListMattersRequest, matter::ListMattersResponse>>(desk.who);
    call->request.set_folder(folder);
    call->request.set_page_size(page);
    desk.stub->async()->ListMatters(
        &call->context, &call->request, &call->response,
        [call, folder, done = std::move(done)](const grpc::Status& status) {
          done(status.ok() && is_right(folder, call->response));
        });
  };
}

}  // namespace

std::string measure_lists(const Load& load, const std::vector<SignedIn>& handlers) {
  Plan plan;
  plan.in_flight = load.clients;
  plan.duration = std::chrono::milliseconds(load.milliseconds);
  std::string line = "{";
  for (const auto& [name, folder] :
       {std::pair{"pending", matter::FOLDER_PENDING}, std::pair{"unit", matter::FOLDER_UNIT},
        std::pair{"handled", matter::FOLDER_HANDLED}}) {
    const auto start = lists(desks(load.target, handlers, load.clients), folder);
    line += fmt::format(R"({}"{}":{})", line.size() == 1 ? "" : ",", name,
                        checked_line(run(plan, start)));
  }
  return line + "}";
}

}  // namespace mct::load

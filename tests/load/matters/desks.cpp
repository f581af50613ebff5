#include "tests/load/matters/desks.h"

#include "tests/load/echoes.h"
#include "tests/load/signed_call.h"

namespace mct::load {

namespace matter = mct::matter::v1;

std::vector<Desk> desks(const std::string& target, const std::vector<SignedIn>& people, int count) {
  std::vector<Desk> all;
  for (int i = 0; i < count; ++i)
    all.push_back({people.at(static_cast<std::size_t>(i)),
                   matter::MatterService::NewStub(own_connection(target))});
  return all;
}

void file(const Desk& applicant, const std::string& request_id, Filed done) {
  auto call = std::make_shared<Call<matter::FileMatterRequest, matter::Matter>>(applicant.who);
  auto& request = call->request;
  request.set_kind_id("feedback");
  request.set_request_id(request_id);
  const auto answer = [&](const char* field, const char* value) {
    auto& it = *request.add_answers();
    it.set_field_id(field);
    it.set_value(value);
  };
  answer("class", "功能异常");
  answer("content", "样例：昨天的会议通知点开后一直空白，重新登录后还是一样。");
  applicant.stub->async()->FileMatter(
      &call->context, &call->request, &call->response,
      [call, done = std::move(done)](const grpc::Status& status) {
        const auto& matter = call->response;
        const bool right = status.ok() && matter.state() == matter::MATTER_STATE_FILED &&
                           !matter.number().empty() && matter.answers_size() == 2;
        done(right ? &matter : nullptr);
      });
}

void accept(const Desk& handler, const matter::Matter& matter, const std::string& request_id,
            Done done) {
  auto call = std::make_shared<Call<matter::TakeActionRequest, matter::Matter>>(handler.who);
  call->request.set_id(matter.id());
  call->request.set_revision(matter.revision());
  call->request.set_verb(matter::VERB_ACCEPTED);
  call->request.set_request_id(request_id);
  handler.stub->async()->TakeAction(&call->context, &call->request, &call->response,
                                    [call, done = std::move(done)](const grpc::Status& status) {
                                      const auto& after = call->response;
                                      done(status.ok() && after.id() == call->request.id() &&
                                           after.state() == matter::MATTER_STATE_ACCEPTED &&
                                           after.has_due_time());
                                    });
}

}  // namespace mct::load

#include "app/features/property/property_methods.h"
#include "app/tests/qml/fake_server.h"

// Property companies, as the fake server plays them.
namespace mct::app {

namespace methods = property_methods;
namespace pb = methods::pb;

void FakeServer::answer_property() {
  channel_.answer(methods::entrustments, [this](const pb::ListEntrustmentsRequest&) {
    pb::ListEntrustmentsResponse all;
    if (company_.isEmpty()) return Result<pb::ListEntrustmentsResponse>(all);
    auto& it = *all.add_entrustments();
    it.set_community_id("c1");
    it.set_community_name("样例社区");
    it.set_company_id(company_.toStdString());
    it.set_company_name("样例物业");
    return Result<pb::ListEntrustmentsResponse>(all);
  });
  channel_.answer(methods::companies, [](const pb::ListCompaniesRequest&) {
    pb::ListCompaniesResponse all;
    for (const auto* id : {"p1", "p2"}) {
      auto& company = *all.add_companies();
      company.set_id(id);
      company.set_name(std::string("样例物业 ") + id);
    }
    return Result<pb::ListCompaniesResponse>(all);
  });
  channel_.answer(methods::entrust, [this](const pb::EntrustCommunityRequest& request) {
    company_ = QString::fromStdString(request.company_id());
    return Result<pb::Entrustment>(pb::Entrustment());
  });
}

}  // namespace mct::app

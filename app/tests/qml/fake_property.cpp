#include "app/features/property/property_methods.h"
#include "app/tests/qml/fake_server.h"

// Property companies, as the fake server plays them.
namespace mct::app {

void FakeServer::answer_property() {
  channel_.answer(property_methods::entrustments,
                  [this](const property::v1::ListEntrustmentsRequest&) {
                    property::v1::ListEntrustmentsResponse all;
                    if (company_.isEmpty())
                      return Result<property::v1::ListEntrustmentsResponse>(all);
                    auto& it = *all.add_entrustments();
                    it.set_community_id("c1");
                    it.set_community_name("样例社区");
                    it.set_company_id(company_.toStdString());
                    it.set_company_name("样例物业");
                    return Result<property::v1::ListEntrustmentsResponse>(all);
                  });
  channel_.answer(property_methods::companies, [](const property::v1::ListCompaniesRequest&) {
    property::v1::ListCompaniesResponse all;
    for (const auto* id : {"p1", "p2"}) {
      auto& company = *all.add_companies();
      company.set_id(id);
      company.set_name(std::string("样例物业 ") + id);
    }
    return Result<property::v1::ListCompaniesResponse>(all);
  });
  channel_.answer(property_methods::entrust,
                  [this](const property::v1::EntrustCommunityRequest& request) {
                    company_ = QString::fromStdString(request.company_id());
                    return Result<property::v1::Entrustment>(property::v1::Entrustment());
                  });
}

}  // namespace mct::app

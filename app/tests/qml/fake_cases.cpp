#include "app/features/matter/case_methods.h"
#include "app/tests/qml/fake_server.h"

// Three handled suggestions of two classes.
namespace mct::app {
namespace {

matter::v1::HandledCase handled(int number, const char* category, const char* title,
                                const char* unit) {
  matter::v1::HandledCase it;
  it.set_source("样例〔2017〕1号");
  it.set_number(number);
  it.set_category(category);
  it.set_title(title);
  it.set_content("样例内容");
  it.add_units(unit);
  it.set_handling("实事办理");
  it.set_measure("样例措施已经完成");
  return it;
}

std::vector<matter::v1::HandledCase> all_cases() {
  return {handled(1, "路政交通", "样例：增加班次", "区交通局"),
          handled(2, "路政交通", "样例：安装信号灯", "区公安分局"),
          handled(3, "市容市政", "样例：增建公厕", "区环卫中心")};
}

void fill(matter::v1::CaseFacet& facet, const char* name, int count) {
  facet.set_name(name);
  facet.set_count(count);
}

}  // namespace

void FakeServer::answer_cases() {
  channel_.answer(
      case_methods::list_handled_cases, [this](const matter::v1::ListHandledCasesRequest& request) {
        matter::v1::ListHandledCasesResponse page;
        for (const auto& it : all_cases())
          if (!empty_ && (request.category().empty() || it.category() == request.category()) &&
              (request.unit().empty() || it.units(0) == request.unit()))
            *page.add_cases() = it;
        page.set_total_size(page.cases_size());
        fill(*page.add_categories(), "路政交通", 2);
        fill(*page.add_categories(), "市容市政", 1);
        for (const auto& it : page.cases()) fill(*page.add_units(), it.units(0).c_str(), 1);
        return Result<matter::v1::ListHandledCasesResponse>(page);
      });
  channel_.answer(
      case_methods::get_handled_case, [](const matter::v1::GetHandledCaseRequest& request) {
        for (const auto& it : all_cases())
          if (it.number() == request.number()) return Result<matter::v1::HandledCase>(it);
        return Result<matter::v1::HandledCase>(
            tl::unexpected(Error{Code::not_found, QStringLiteral("CASE_NOT_FOUND"), {}}));
      });
}

}  // namespace mct::app

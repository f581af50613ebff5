#include "app/features/matter/case_client.h"

#include "app/core/channel/call_answers.h"
#include "app/features/matter/case_methods.h"

namespace mct::app {
namespace {

namespace pb = case_methods::pb;

HandledCase from_proto(const pb::HandledCase& message) {
  HandledCase it{
      QString::fromStdString(message.source()),   message.number(),
      QString::fromStdString(message.category()), QString::fromStdString(message.title()),
      QString::fromStdString(message.content()),  {},
      QString::fromStdString(message.handling()), QString::fromStdString(message.measure())};
  for (const auto& unit : message.units()) it.units.append(QString::fromStdString(unit));
  return it;
}

template <class Messages>
QList<CaseFacet> facets_of(const Messages& messages) {
  QList<CaseFacet> facets;
  for (const auto& it : messages) facets.append({QString::fromStdString(it.name()), it.count()});
  return facets;
}

}  // namespace

PendingCall CaseClient::list(const CaseFilter& filter, const QString& page,
                             Handler<CasePage> handler) {
  pb::ListHandledCasesRequest request;
  request.set_category(filter.category.toStdString());
  request.set_unit(filter.unit.toStdString());
  request.set_page_token(page.toStdString());
  return channel_.call(case_methods::list_handled_cases, request,
                       meaning<pb::ListHandledCasesResponse>(
                           std::move(handler), [](const pb::ListHandledCasesResponse& answer) {
                             CasePage cases;
                             for (const auto& it : answer.cases())
                               cases.cases.append(from_proto(it));
                             cases.next = QString::fromStdString(answer.next_page_token());
                             cases.total = answer.total_size();
                             cases.categories = facets_of(answer.categories());
                             cases.units = facets_of(answer.units());
                             return cases;
                           }));
}

PendingCall CaseClient::get(const QString& source, int number, Handler<HandledCase> handler) {
  pb::GetHandledCaseRequest request;
  request.set_source(source.toStdString());
  request.set_number(number);
  return channel_.call(case_methods::get_handled_case, request,
                       meaning<pb::HandledCase>(std::move(handler), from_proto));
}

}  // namespace mct::app

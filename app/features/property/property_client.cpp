#include "app/features/property/property_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/channel/call_answers.h"
#include "app/core/events/event_news.h"
#include "app/features/property/property_methods.h"

namespace mct::app {
namespace {

namespace methods = property_methods;
namespace pb = methods::pb;

constexpr int page_size = 200;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

Bill from_proto(const pb::Bill& message) {
  Bill it;
  it.id = text(message.id());
  it.community = text(message.community_name());
  it.place = text(message.place());
  it.room = text(message.room());
  it.title = text(message.title());
  it.period = text(message.period());
  it.due_date = text(message.due_date());
  it.company = text(message.company_name());
  it.reason = text(message.reason());
  it.amount_fen = message.amount_fen();
  it.state = static_cast<BillState>(message.state());
  if (message.has_pay_time())
    it.paid_ms = google::protobuf::util::TimeUtil::TimestampToMilliseconds(message.pay_time());
  return it;
}

BillImport from_proto(const pb::ImportBillsResponse& message) {
  BillImport it{message.applied(), {}, message.bill_count(), message.total_fen()};
  for (const auto& problem : message.problems())
    it.problems.append(sheet_problem(problem.where(), problem.what()));
  return it;
}

pb::ImportBillsRequest request_for(const BillSheet& sheet, const QString& request_id) {
  pb::ImportBillsRequest request;
  request.set_community_id(sheet.community_id.toStdString());
  request.set_format(sheet.csv ? pb::BILL_SHEET_FORMAT_CSV : pb::BILL_SHEET_FORMAT_XLSX);
  request.set_content(sheet.content.toStdString());
  request.set_request_id(request_id.toStdString());
  return request;
}

}  // namespace

PropertyClient::PropertyClient(Channel& channel, EventStream& events) : channel_(channel) {
  on_news(events, {"bill.issued", "bill.paid", "bill.withdrawn"}, this, &PropertyClient::changed);
}

PendingCall PropertyClient::own(Handler<OwnBills> handler) {
  pb::ListOwnBillsRequest request;
  request.set_page_size(page_size);
  return channel_.call(
      methods::list_own, request,
      std::function([handler = std::move(handler)](Result<pb::ListOwnBillsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        OwnBills own{{}, answer->open_fen()};
        for (const auto& it : answer->bills()) own.bills.append(from_proto(it));
        handler(std::move(own));
      }));
}

PendingCall PropertyClient::pay(const QString& bill_id, Handler<QString> handler) {
  pb::PayBillRequest request;
  request.set_bill_id(bill_id.toStdString());
  return channel_.call(
      methods::pay, request,
      std::function([handler = std::move(handler)](Result<pb::PayBillResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(text(answer->payment_id()));
      }));
}

PendingCall PropertyClient::entrustments(Handler<QList<Entrustment>> handler) {
  return channel_.call(
      methods::entrustments, pb::ListEntrustmentsRequest(),
      std::function([handler = std::move(handler)](Result<pb::ListEntrustmentsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<Entrustment> all;
        for (const auto& it : answer->entrustments())
          all.append({text(it.community_id()), text(it.community_name()), text(it.company_id()),
                      text(it.company_name())});
        handler(std::move(all));
      }));
}

PendingCall PropertyClient::companies(Handler<QList<PropertyCompany>> handler) {
  return channel_.call(
      methods::companies, pb::ListCompaniesRequest(),
      meaning<pb::ListCompaniesResponse>(std::move(handler), [](const auto& answer) {
        QList<PropertyCompany> all;
        for (const auto& it : answer.companies()) all.append({text(it.id()), text(it.name())});
        return all;
      }));
}

PendingCall PropertyClient::entrust(const QString& community_id, const QString& company_id,
                                    Handler<void> handler) {
  pb::EntrustCommunityRequest request;
  request.set_community_id(community_id.toStdString());
  request.set_company_id(company_id.toStdString());
  return channel_.call(
      methods::entrust, request,
      std::function([this, handler = std::move(handler)](Result<pb::Entrustment> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit entrusted();
      }));
}

PendingCall PropertyClient::issued(const QString& community_id, BillState state,
                                   const QString& page, Handler<IssuedBills> handler) {
  pb::ListBillsRequest request;
  request.set_community_id(community_id.toStdString());
  request.set_state(static_cast<pb::Bill::State>(state));
  request.set_page_size(page_size);
  request.set_page_token(page.toStdString());
  return channel_.call(
      methods::list, request,
      std::function([handler = std::move(handler)](Result<pb::ListBillsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        IssuedBills issued{{},
                           text(answer->next_page_token()),
                           answer->open_count(),
                           answer->open_fen(),
                           answer->paid_fen()};
        for (const auto& it : answer->bills()) issued.bills.append(from_proto(it));
        handler(std::move(issued));
      }));
}

PendingCall PropertyClient::look(const BillSheet& sheet, const QString& request_id,
                                 Handler<BillImport> handler) {
  auto request = request_for(sheet, request_id);
  request.set_validate_only(true);
  return channel_.call(
      methods::import_bills, request,
      std::function([handler = std::move(handler)](Result<pb::ImportBillsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
      }));
}

PendingCall PropertyClient::issue(const BillSheet& sheet, const QString& request_id,
                                  Handler<BillImport> handler) {
  return channel_.call(
      methods::import_bills, request_for(sheet, request_id),
      std::function([this, handler = std::move(handler)](Result<pb::ImportBillsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
        if (answer->applied()) emit changed();
      }));
}

PendingCall PropertyClient::withdraw(const QString& bill_id, const QString& reason,
                                     Handler<void> handler) {
  pb::WithdrawBillRequest request;
  request.set_bill_id(bill_id.toStdString());
  request.set_reason(reason.toStdString());
  return channel_.call(methods::withdraw, request,
                       std::function([this, handler = std::move(handler)](Result<pb::Bill> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler({});
                         emit changed();
                       }));
}

}  // namespace mct::app

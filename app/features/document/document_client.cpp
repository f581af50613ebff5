#include "app/features/document/document_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/events/event_stream.h"
#include "app/features/document/document_methods.h"
#include "app/features/document/document_proto.h"

namespace mct::app {
namespace {

namespace methods = document_methods;
namespace pb = methods::pb;
using google::protobuf::util::TimeUtil;

// What drafting and revising have in common.
template <class Request>
Request request_of(const DocumentClient::Writing& writing) {
  Request request;
  fill(writing.content, *request.mutable_content());
  for (const auto& step : writing.route) fill(step, *request.add_route());
  for (const auto& id : writing.attachment_ids) request.add_attachment_ids(id.toStdString());
  request.set_unclassified(writing.unclassified);
  request.set_request_id(writing.request_id.toStdString());
  return request;
}

}  // namespace

DocumentClient::DocumentClient(Channel& channel, EventStream& events) : channel_(channel) {
  for (const auto* kind : {"document.waiting", "document.moved"})
    events.on(QString::fromLatin1(kind), [this](const ReceivedEvent&) { moved_ = true; });
  connect(&events, &EventStream::applied, this, [this] {
    if (std::exchange(moved_, false)) emit documentsChanged();
  });
}

std::function<void(Result<pb::Document>)> DocumentClient::changed(Handler<Document> handler) {
  return [this, handler = std::move(handler)](const Result<pb::Document>& answer) {
    if (!answer) return handler(tl::unexpected(answer.error()));
    handler(from_proto(*answer));
    emit documentsChanged();
  };
}

PendingCall DocumentClient::list(Folder folder, const QString& page,
                                 Handler<DocumentPage> handler) {
  pb::ListDocumentsRequest request;
  request.set_folder(static_cast<pb::Folder>(folder));
  request.set_page_token(page.toStdString());
  return channel_.call(
      methods::list_documents, request,
      std::function([handler = std::move(handler)](Result<pb::ListDocumentsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        DocumentPage documents;
        for (const auto& it : answer->documents()) documents.documents.append(from_proto(it));
        documents.next = QString::fromStdString(answer->next_page_token());
        handler(std::move(documents));
      }));
}

PendingCall DocumentClient::document(const QString& id, Handler<Document> handler) {
  pb::GetDocumentRequest request;
  request.set_id(id.toStdString());
  return channel_.call(methods::get_document, request,
                       std::function([handler = std::move(handler)](Result<pb::Document> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler(from_proto(*answer));
                       }));
}

PendingCall DocumentClient::write(const Writing& writing, Handler<Document> handler) {
  if (writing.id.isEmpty())
    return channel_.call(methods::draft_document, request_of<pb::DraftDocumentRequest>(writing),
                         changed(std::move(handler)));
  auto request = request_of<pb::ReviseDocumentRequest>(writing);
  request.set_id(writing.id.toStdString());
  request.set_revision(writing.revision);
  return channel_.call(methods::revise_document, request, changed(std::move(handler)));
}

PendingCall DocumentClient::act(const Action& action, Handler<Document> handler) {
  pb::TakeActionRequest request;
  request.set_id(action.id.toStdString());
  request.set_revision(action.revision);
  request.set_verb(static_cast<pb::Verb>(action.what.verb));
  if (action.what.verb == DocumentVerb::numbered)
    request.set_number(action.words.toStdString());
  else
    request.set_note(action.words.toStdString());
  request.set_for_card_id(action.what.for_card_id.toStdString());
  request.set_request_id(action.request_id.toStdString());
  return channel_.call(methods::take_action, request, changed(std::move(handler)));
}

PendingCall DocumentClient::absences(Handler<DocumentAbsences> handler) {
  return channel_.call(methods::get_absences, pb::GetAbsencesRequest(),
                       std::function([handler = std::move(handler)](Result<pb::Absences> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         DocumentAbsences all;
                         for (const auto& it : answer->own()) all.own.append(from_proto(it));
                         for (const auto& it : answer->standing_in())
                           all.standing_in.append(from_proto(it));
                         handler(std::move(all));
                       }));
}

PendingCall DocumentClient::declare(const Declaring& declaring, Handler<void> handler) {
  pb::DeclareAbsenceRequest request;
  request.set_substitute_card_id(declaring.substitute_card_id.toStdString());
  for (const auto task : declaring.tasks) request.add_tasks(static_cast<pb::Task>(task));
  if (declaring.start_ms != 0)
    *request.mutable_start_time() = TimeUtil::MillisecondsToTimestamp(declaring.start_ms);
  *request.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(declaring.end_ms);
  request.set_request_id(declaring.request_id.toStdString());
  return channel_.call(
      methods::declare_absence, request,
      std::function([this, handler = std::move(handler)](Result<pb::Absence> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit absencesChanged();
      }));
}

PendingCall DocumentClient::withdraw(const QString& absence_id, Handler<void> handler) {
  pb::WithdrawAbsenceRequest request;
  request.set_id(absence_id.toStdString());
  return channel_.call(
      methods::withdraw_absence, request,
      std::function([this, handler = std::move(handler)](Result<pb::Absence> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit absencesChanged();
      }));
}

}  // namespace mct::app

#include "app/core/attachments/attachment_methods.h"
#include "app/features/document/document_methods.h"
#include "app/tests/qml/fake_server.h"

// One document that waits for the person's signature, and who stands in for whom.
namespace mct::app {
namespace {

void add_possible(document::v1::Document& document, document::v1::Verb verb,
                  const char* for_card = "", const char* for_name = "") {
  auto& possible = *document.add_possible();
  possible.set_verb(verb);
  possible.set_for_card_id(for_card);
  possible.set_for_name(for_name);
}

void add_entry(document::v1::Document& document, document::v1::Verb verb, const char* name,
               const std::string& note) {
  auto& entry = *document.add_trail();
  entry.set_sequence(document.trail_size());
  entry.set_verb(verb);
  entry.set_name(name);
  entry.set_note(note);
}

}  // namespace

document::v1::Document FakeServer::document() const {
  document::v1::Document it;
  it.set_id("doc-1");
  it.set_revision(document_revision_);
  it.mutable_content()->set_kind(document::v1::DOCUMENT_KIND_LETTER);
  it.mutable_content()->set_urgency(document::v1::URGENCY_URGENT);
  it.mutable_content()->set_title("关于样例事项的函");
  it.mutable_content()->set_body("样例正文");
  it.set_drafter_name("样例起草人");
  it.set_state(document::v1::DOCUMENT_STATE_CIRCULATING);
  auto& part = *it.add_route();
  part.set_step(1);
  part.set_task(document::v1::TASK_SIGN);
  part.set_card_id("staff-1");
  part.set_name("样例居民");
  part.set_standing(document::v1::STANDING_WAITING);
  auto& attachment = *it.add_attachments();
  attachment.set_id("file-1");
  attachment.set_name("样例附件.pdf");
  attachment.set_size(2048);
  add_entry(it, document::v1::VERB_DRAFTED, "样例起草人", {});
  add_entry(it, document::v1::VERB_CIRCULATED, "样例起草人", {});
  const auto verb = static_cast<document::v1::Verb>(document_verb_);
  if (verb == document::v1::VERB_UNSPECIFIED || verb == document::v1::VERB_COMMENTED) {
    add_possible(it, document::v1::VERB_SIGNED);
    add_possible(it, document::v1::VERB_RETURNED);
    add_possible(it, document::v1::VERB_COMMENTED);
  }
  if (verb != document::v1::VERB_UNSPECIFIED)
    add_entry(it, verb, "样例居民", document_note_.toStdString());
  if (verb == document::v1::VERB_SIGNED) {
    it.set_state(document::v1::DOCUMENT_STATE_COMPLETED);
    it.mutable_route(0)->set_standing(document::v1::STANDING_DONE);
  }
  if (verb == document::v1::VERB_RETURNED) it.set_state(document::v1::DOCUMENT_STATE_RETURNED);
  return it;
}

void FakeServer::answer_documents() {
  using Documents = Result<document::v1::Document>;
  channel_.answer(document_methods::list_documents,
                  [this](const document::v1::ListDocumentsRequest& request) {
                    document::v1::ListDocumentsResponse page;
                    const bool signed_off = document_verb_ == document::v1::VERB_SIGNED;
                    if (empty_ || (request.folder() == document::v1::FOLDER_PENDING) == signed_off)
                      return Result<document::v1::ListDocumentsResponse>(page);
                    auto& it = *page.add_documents();
                    it.set_id("doc-1");
                    it.set_kind(document::v1::DOCUMENT_KIND_LETTER);
                    it.set_urgency(document::v1::URGENCY_URGENT);
                    it.set_title("关于样例事项的函");
                    it.set_drafter_name("样例起草人");
                    it.set_state(signed_off ? document::v1::DOCUMENT_STATE_COMPLETED
                                            : document::v1::DOCUMENT_STATE_CIRCULATING);
                    if (!signed_off) it.set_task(document::v1::TASK_SIGN);
                    return Result<document::v1::ListDocumentsResponse>(page);
                  });
  channel_.answer(
      document_methods::get_document, [this](const document::v1::GetDocumentRequest& request) {
        if (request.id() != "doc-1")
          return Documents(fail(Code::not_found, QStringLiteral("DOCUMENT_NOT_FOUND"), {}));
        return Documents(document());
      });
  channel_.answer(
      document_methods::take_action, [this](const document::v1::TakeActionRequest& request) {
        if (request.id() == "doc-1" && request.revision() != document_revision_)
          return Documents(fail(Code::aborted, QStringLiteral("DOCUMENT_CHANGED"),
                                QStringLiteral("公文已有变化：样例乙已批注")));
        if (request.verb() == document::v1::VERB_RETURNED && request.note().empty())
          return Documents(fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                                QStringLiteral("请填写意见，最多 500 个字")));
        document_verb_ = request.verb();
        document_note_ = QString::fromStdString(request.note());
        ++document_revision_;
        return Documents(document());
      });
  channel_.answer(document_methods::draft_document,
                  [this](const document::v1::DraftDocumentRequest& request) {
                    drafted_ = QString::fromStdString(request.content().title());
                    for (const auto& step : request.route())
                      for (const auto& card : step.card_ids())
                        drafted_ += '/' + QString::fromStdString(card);
                    auto saved = document();
                    saved.set_id("doc-2");
                    return Documents(saved);
                  });
  channel_.answer(document_methods::get_absences, [this](const document::v1::GetAbsencesRequest&) {
    document::v1::Absences all;
    if (!absent_) return Result<document::v1::Absences>(all);
    auto& absence = *all.add_own();
    absence.set_id("absence-1");
    absence.set_substitute_name("王样例");
    absence.add_tasks(document::v1::TASK_COUNTERSIGN);
    return Result<document::v1::Absences>(all);
  });
  channel_.answer(document_methods::declare_absence,
                  [this](const document::v1::DeclareAbsenceRequest& request) {
                    if (request.substitute_card_id() != "c1")
                      return Result<document::v1::Absence>(
                          fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                               QStringLiteral("请选择本单位的一位同事")));
                    absent_ = true;
                    return Result<document::v1::Absence>(document::v1::Absence());
                  });
  channel_.answer(document_methods::withdraw_absence,
                  [this](const document::v1::WithdrawAbsenceRequest&) {
                    absent_ = false;
                    return Result<document::v1::Absence>(document::v1::Absence());
                  });
}

}  // namespace mct::app

#include "app/features/matter/matter_methods.h"
#include "app/tests/qml/fake_server.h"

// One matter: of the person's own, or one that waits for them; and the form of feedback.
namespace mct::app {
namespace {

matter::v1::FormField& add_field(matter::v1::MatterKind& kind, const char* id, const char* title,
                                 matter::v1::FieldType type, bool required) {
  auto& field = *kind.add_fields();
  field.set_id(id);
  field.set_section("反馈内容");
  field.set_title(title);
  field.set_type(type);
  field.set_required(required);
  return field;
}

matter::v1::MatterKind feedback() {
  matter::v1::MatterKind kind;
  kind.set_id("feedback");
  kind.set_title("意见反馈");
  kind.set_unit_name("经济信息化委");
  kind.set_accept_days(2);
  kind.set_promised_days(5);
  auto& topic = add_field(kind, "class", "意见类型", matter::v1::FIELD_TYPE_CHOICE, true);
  topic.add_choices("功能异常");
  topic.add_choices("功能建议");
  add_field(kind, "content", "问题和意见", matter::v1::FIELD_TYPE_TEXT, true);
  add_field(kind, "pictures", "截图", matter::v1::FIELD_TYPE_FILES, false).set_pictures(true);
  return kind;
}

matter::v1::MatterKind complaint() {
  matter::v1::MatterKind kind;
  kind.set_id("complaint");
  kind.set_title("投诉");
  kind.set_about("对办事和服务的投诉");
  kind.set_unit_name("经济信息化委");
  kind.set_accept_days(2);
  kind.set_promised_days(7);
  add_field(kind, "class", "投诉类别", matter::v1::FIELD_TYPE_CHOICE, true).add_choices("物业服务");
  add_field(kind, "content", "事情经过", matter::v1::FIELD_TYPE_TEXT, true);
  return kind;
}

// Of D642, an item of the catalogue.
matter::v1::MatterKind application() {
  matter::v1::MatterKind kind;
  kind.set_id("application");
  kind.set_title("在线办理");
  kind.set_about("样例事项");
  kind.set_unit_name("老龄办");
  kind.set_accept_days(5);
  kind.set_promised_days(15);
  kind.set_legal_days(20);
  kind.set_item_code("D642");
  add_field(kind, "applicant", "姓名", matter::v1::FIELD_TYPE_LINE, true).set_prefill("张样例");
  add_field(kind, "material-1", "居民身份证", matter::v1::FIELD_TYPE_FILES, true).set_hint("原件");
  return kind;
}

void add_entry(matter::v1::Matter& matter, matter::v1::Verb verb, const char* name,
               const std::string& note, bool internal = false) {
  auto& entry = *matter.add_trail();
  entry.set_sequence(matter.trail_size());
  entry.set_verb(verb);
  entry.set_name(name);
  entry.set_note(note);
  entry.set_internal(internal);
}

// What can be done to it in its state.
std::vector<matter::v1::Verb> possible(int state, bool own, bool rated) {
  switch (state) {
    case matter::v1::MATTER_STATE_FILED:
      if (own) return {matter::v1::VERB_URGED, matter::v1::VERB_WITHDRAWN};
      return {matter::v1::VERB_ACCEPTED, matter::v1::VERB_SUPPLEMENT_ASKED,
              matter::v1::VERB_REJECTED, matter::v1::VERB_TRANSFERRED,
              matter::v1::VERB_ASSIGNED, matter::v1::VERB_COMMENTED};
    case matter::v1::MATTER_STATE_ACCEPTED:
      if (own) return {matter::v1::VERB_URGED, matter::v1::VERB_WITHDRAWN};
      return {matter::v1::VERB_FINISHED, matter::v1::VERB_ASSIGNED, matter::v1::VERB_COMMENTED};
    case matter::v1::MATTER_STATE_SUPPLEMENTING:
      if (own) return {matter::v1::VERB_SUPPLIED, matter::v1::VERB_WITHDRAWN};
      return {matter::v1::VERB_COMMENTED};
    case matter::v1::MATTER_STATE_FINISHED:
      if (!own) return {};
      if (rated) return {matter::v1::VERB_REOPENED};
      return {matter::v1::VERB_RATED, matter::v1::VERB_REOPENED};
    default:
      return {};
  }
}

matter::v1::MatterState after(const matter::v1::TakeActionRequest& request, int state) {
  switch (request.verb()) {
    case matter::v1::VERB_ACCEPTED:
    case matter::v1::VERB_SUPPLIED:
    case matter::v1::VERB_REOPENED:
      return matter::v1::MATTER_STATE_ACCEPTED;
    case matter::v1::VERB_SUPPLEMENT_ASKED:
      return matter::v1::MATTER_STATE_SUPPLEMENTING;
    case matter::v1::VERB_FINISHED:
      return matter::v1::MATTER_STATE_FINISHED;
    case matter::v1::VERB_REJECTED:
      return matter::v1::MATTER_STATE_REJECTED;
    case matter::v1::VERB_WITHDRAWN:
      return matter::v1::MATTER_STATE_WITHDRAWN;
    default:
      return static_cast<matter::v1::MatterState>(state);
  }
}

}  // namespace

matter::v1::Matter FakeServer::matter() const {
  matter::v1::Matter it;
  it.set_id("matter-1");
  it.set_revision(matter_revision_);
  it.set_number("FK202612010001");
  it.set_kind_id("feedback");
  it.set_kind_title("意见反馈");
  it.set_title("样例问题");
  it.set_state(static_cast<matter::v1::MatterState>(matter_state_));
  it.mutable_file_time()->set_seconds(1'796'090'400);
  it.set_applicant_name("样例申请人");
  it.set_own(matter_own_);
  it.set_unit_name("经济信息化委");
  auto& answer = *it.add_answers();
  answer.set_field_id("content");
  answer.set_title("问题和意见");
  answer.set_value("样例问题，点不开");
  auto& pictures = *it.add_answers();
  pictures.set_field_id("pictures");
  pictures.set_title("截图");
  auto& picture = *pictures.add_attachments();
  picture.set_id("file-1");
  picture.set_name("样例附件.pdf");
  picture.set_size(2048);
  if (matter_state_ == matter::v1::MATTER_STATE_SUPPLEMENTING) {
    auto& missing = *it.add_missing();
    missing.set_field_id("content");
    missing.set_what("请写明在哪一页");
  }
  if (matter_state_ == matter::v1::MATTER_STATE_FINISHED) it.set_result("已修复");
  if (matter_state_ == matter::v1::MATTER_STATE_ACCEPTED)
    it.mutable_due_time()->set_seconds(1'796'745'600);  // the end of 8 December 2026 in Beijing
  it.set_stars(matter_stars_);
  *it.mutable_fields() = feedback().fields();
  add_entry(it, matter::v1::VERB_FILED, "样例申请人", {});
  if (!matter_done_.isEmpty())
    add_entry(it, static_cast<matter::v1::Verb>(matter_verb_), "样例经办人",
              matter_done_.toStdString(), matter_verb_ == matter::v1::VERB_COMMENTED);
  for (const auto verb : possible(matter_state_, matter_own_, matter_stars_ != 0))
    it.add_possible(verb);
  return it;
}

void FakeServer::answer_matters() {
  using Answer = Result<matter::v1::Matter>;
  const auto wrong = [](const char* what) {
    return Answer(
        fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"), QString::fromUtf8(what)));
  };
  channel_.answer(matter_methods::list_kinds, [this](const matter::v1::ListKindsRequest&) {
    matter::v1::ListKindsResponse kinds;
    if (!empty_) *kinds.add_kinds() = feedback();
    if (!empty_) *kinds.add_kinds() = complaint();
    return Result<matter::v1::ListKindsResponse>(kinds);
  });
  channel_.answer(matter_methods::get_item_kind, [](const matter::v1::GetItemKindRequest& request) {
    if (request.item_code() == "D642") return Result<matter::v1::MatterKind>(application());
    return Result<matter::v1::MatterKind>(
        fail(Code::not_found, QStringLiteral("ITEM_NOT_APPLICABLE"), {}));
  });
  channel_.answer(matter_methods::file_matter,
                  [=, this](const matter::v1::FileMatterRequest& request) {
                    filed_ = QString::fromStdString(request.item_code());
                    for (const auto& it : request.answers())
                      filed_ += QString::fromStdString(it.field_id() + "=" + it.value()) +
                                QString::number(it.attachment_ids_size()) + ';';
                    if (request.answers_size() < 2) return wrong("请填写问题和意见");
                    matter_own_ = true;
                    return Answer(matter());
                  });
  channel_.answer(matter_methods::get_matter, [this](const matter::v1::GetMatterRequest& request) {
    if (request.id() != "matter-1")
      return Answer(fail(Code::not_found, QStringLiteral("MATTER_NOT_FOUND"), {}));
    return Answer(matter());
  });
  channel_.answer(
      matter_methods::list_matters, [this](const matter::v1::ListMattersRequest& request) {
        matter::v1::ListMattersResponse page;
        const bool own = request.folder() == matter::v1::FOLDER_OWN;
        if (empty_ || own != matter_own_ || request.folder() == matter::v1::FOLDER_HANDLED)
          return Result<matter::v1::ListMattersResponse>(page);
        const auto seen = matter();
        auto& it = *page.add_matters();
        it.set_id(seen.id());
        it.set_number(seen.number());
        it.set_kind_title(seen.kind_title());
        it.set_title(seen.title());
        it.set_state(seen.state());
        *it.mutable_change_time() = seen.file_time();
        it.set_unit_name(seen.unit_name());
        if (seen.has_due_time()) *it.mutable_due_time() = seen.due_time();
        it.set_unrated(seen.state() == matter::v1::MATTER_STATE_FINISHED && seen.stars() == 0);
        return Result<matter::v1::ListMattersResponse>(page);
      });
  channel_.answer(
      matter_methods::take_action, [=, this](const matter::v1::TakeActionRequest& request) {
        if (request.revision() != matter_revision_)
          return Answer(fail(Code::aborted, QStringLiteral("MATTER_CHANGED"),
                             QStringLiteral("办件已有变化：样例乙已受理")));
        const bool needs_words = request.verb() == matter::v1::VERB_FINISHED ||
                                 request.verb() == matter::v1::VERB_REJECTED ||
                                 request.verb() == matter::v1::VERB_REOPENED;
        if (needs_words && request.note().empty()) return wrong("请填写意见");
        matter_done_ =
            QString::fromStdString(request.note() + request.unit_id() + request.card_id());
        for (const auto& it : request.missing())
          matter_done_ += QString::fromStdString(it.field_id() + "：" + it.what());
        for (const auto& it : request.answers()) matter_done_ += QString::fromStdString(it.value());
        if (request.attachment_ids_size() > 0) matter_done_ += QStringLiteral("，附文件");
        matter_verb_ = request.verb();
        matter_stars_ = request.verb() == matter::v1::VERB_REOPENED ? 0
                        : request.stars() != 0                      ? request.stars()
                                                                    : matter_stars_;
        matter_state_ = after(request, matter_state_);
        ++matter_revision_;
        return Answer(matter());
      });
}

}  // namespace mct::app

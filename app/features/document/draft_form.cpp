#include "app/features/document/draft_form.h"

#include <algorithm>

#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/document/document_client.h"
#include "app/features/document/document_text.h"
#include "app/platform/files.h"

namespace mct::app {
void DocumentDraftForm::attach(const Services& services) {
  channel_ = &services.get<Channel>();
  client_ = &services.get<DocumentClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  circulate_request_id_ = new_request_id();
  connect(&uploads_, &AttachmentUploads::changed, this, &DocumentDraftForm::attachmentsChanged);
  if (id_.isEmpty()) return;
  wait_for(client_->document(id_, [this](const Result<Document>& document) {
    if (!document) return complain(mct::app::error_text(document.error()));
    complain({});
    fill(*document);
  }));
}

void DocumentDraftForm::fill(const Document& document) {
  revision_ = document.revision;
  kind_ = document.content.kind;
  urgency_ = QString::number(document.content.urgency);
  title_ = document.content.title;
  body_ = document.content.body;
  steps_.clear();
  int last = 0;
  for (const auto& part : document.route) {
    if (part.step != last) steps_.append({part.task, {}, part.in_turn});
    last = part.step;
    steps_.last().people.append(part.person);
  }
  uploads_.keep(document.attachments);
  emit inputChanged();
  emit stepsChanged();
}

QVariantList DocumentDraftForm::kinds() const {
  QVariantList all;
  for (int kind = 1; kind <= document_text::kinds; ++kind)
    all.append(QVariantMap{{"value", kind}, {"text", document_text::kind(kind)}});
  return all;
}

QVariantList DocumentDraftForm::urgencies() const {
  QVariantList all;
  for (int urgency = 1; urgency <= document_text::urgencies; ++urgency)
    all.append(QVariantMap{{"value", QString::number(urgency)},
                           {"text", document_text::urgency(urgency)}});
  return all;
}

QVariantList DocumentDraftForm::steps() const {
  QVariantList all;
  for (const auto& it : steps_) {
    QStringList people;
    for (const auto& person : it.people) people.append(person.name);
    all.append(QVariantMap{
        {"title", tr("第 %1 步 · %2").arg(all.size() + 1).arg(document_text::task(it.task))},
        {"inTurn", it.in_turn},
        {"several", people.size() > 1},
        {"people", people}});
  }
  return all;
}

void DocumentDraftForm::addStep(int task) {
  steps_.append({static_cast<DocumentTask>(task), {}, false});
  emit stepsChanged();
}

void DocumentDraftForm::removeStep(int step) {
  steps_.removeAt(step);
  emit stepsChanged();
}

void DocumentDraftForm::setInTurn(int step, bool in_turn) {
  steps_[step].in_turn = in_turn;
  emit stepsChanged();
}

void DocumentDraftForm::addPerson(int step, const QString& card_id, const QString& name,
                                  const QString& organization) {
  auto& people = steps_[step].people;
  const bool there =
      std::ranges::any_of(people, [&](const DocumentPerson& it) { return it.card_id == card_id; });
  if (there) return;
  people.append({card_id, name, organization});
  emit stepsChanged();
}

void DocumentDraftForm::removePerson(int step, int person) {
  steps_[step].people.removeAt(person);
  emit stepsChanged();
}

void DocumentDraftForm::addAttachment() {
  if (uploads_.count() >= AttachmentUploads::most) return complain(tr("附件最多 10 个"));
  files_->open(Files::Kind::any, this, [this](const Files::File& file) {
    uploads_.add(*channel_, file.name, file.content);
  });
}

QString DocumentDraftForm::missing() const {
  if (title_.trimmed().isEmpty()) return tr("请填写标题");
  if (body_.trimmed().isEmpty() && uploads_.count() == 0) return tr("请填写正文或添加附件");
  if (!uploads_.ready()) return tr("附件还没有全部传完");
  if (steps_.isEmpty()) return tr("请添加流程的第一步");
  if (std::ranges::any_of(steps_, [](const RouteStep& it) { return it.people.isEmpty(); }))
    return tr("每一步都要有办理的人");
  if (!unclassified_) return tr("请确认本件不涉密");
  return {};
}

void DocumentDraftForm::submit(bool circulate) {
  if (busy()) return;
  if (const auto text = missing(); !text.isEmpty()) return complain(text);
  const DocumentClient::Writing writing{
      id_,        revision_,      {kind_, urgency_.toInt(), title_.trimmed(), body_},
      steps_,     uploads_.ids(), unclassified_,
      request_id_};
  wait_for(client_->write(writing, [this, circulate](const Result<Document>& saved) {
    if (!saved) return complain(mct::app::input_error_text(saved.error()));
    // From now on it is revised.
    id_ = saved->id;
    revision_ = saved->revision;
    request_id_ = new_request_id();
    if (circulate) return circulate_saved(*saved);
    complain({});
    navigation_->say(tr("已存为草稿"));
    emit finished();
  }));
}

void DocumentDraftForm::circulate_saved(const Document& saved) {
  wait_for(client_->act(
      {saved.id, saved.revision, {DocumentVerb::circulated, {}, {}}, {}, circulate_request_id_},
      [this](const Result<Document>& sent) {
        if (!sent) return complain(mct::app::input_error_text(sent.error()));
        complain({});
        navigation_->say(tr("已送出"));
        emit finished();
      }));
}

}  // namespace mct::app

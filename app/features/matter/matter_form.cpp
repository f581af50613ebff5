#include "app/features/matter/matter_form.h"

#include <algorithm>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/platform/files.h"

namespace mct::app {
namespace {

QString type_of(MatterFieldType type) {
  switch (type) {
    case MatterFieldType::text:
      return QStringLiteral("text");
    case MatterFieldType::choice:
      return QStringLiteral("choice");
    case MatterFieldType::number:
      return QStringLiteral("number");
    case MatterFieldType::date:
      return QStringLiteral("date");
    case MatterFieldType::phone:
      return QStringLiteral("phone");
    case MatterFieldType::files:
      return QStringLiteral("files");
    default:
      return QStringLiteral("line");
  }
}

}  // namespace

void MatterForm::attach(const Services& services) {
  channel_ = &services.get<Channel>();
  client_ = &services.get<MatterClient>();
  device_files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  load();
}

void MatterForm::load() {
  status_.begin();
  emit loaded();
  if (!item_code_.isEmpty()) return load_item();
  if (matter_id_.isEmpty()) return load_kind();
  load_call_ = client_->matter(matter_id_, [this](const Result<Matter>& matter) {
    if (matter)
      show(*matter);
    else
      status_.fail(matter.error());
    emit loaded();
  });
}

void MatterForm::load_item() {
  load_call_ = client_->item_kind(item_code_, [this](const Result<MatterKind>& kind) {
    if (kind)
      show(*kind);
    else
      status_.fail(kind.error());
    emit loaded();
  });
}

void MatterForm::load_kind() {
  load_call_ = client_->kinds([this](const Result<QList<MatterKind>>& kinds) {
    if (!kinds) {
      status_.fail(kinds.error());
      return emit loaded();
    }
    const auto kind = std::ranges::find(*kinds, kind_id_, &MatterKind::id);
    if (kind == kinds->end())
      status_.fail({Code::not_found, QStringLiteral("MATTER_NOT_FOUND"), {}});
    else
      show(*kind);
    emit loaded();
  });
}

void MatterForm::show(const MatterKind& kind) {
  kind_id_ = kind.id;
  title_ = kind.title;
  about_ = kind.item_code.isEmpty() ? QString() : kind.about + '\n';
  about_ += tr("由%1办理，%2 个工作日内受理，受理后 %3 个工作日内办结")
                .arg(kind.unit)
                .arg(kind.accept_days)
                .arg(kind.promised_days);
  if (kind.legal_days > 0) about_ += tr("（法定期限 %1 个工作日）").arg(kind.legal_days);
  values_ = client_->draft(draft_name());
  for (const auto& it : kind.fields)
    if (!it.prefill.isEmpty() && !values_.contains(it.id)) values_[it.id] = it.prefill;
  for (auto it = given_.begin(); it != given_.end(); ++it)
    values_[it.key()] = it.value().toString();
  show_fields(kind.fields);
}

void MatterForm::show(const Matter& matter) {
  matter_ = matter;
  title_ = tr("补正");
  about_ = tr("补正以下内容后，办理期限继续计算");
  QList<MatterField> fields;
  for (auto field : matter.fields) {
    const auto told = std::ranges::find(matter.missing, field.id, &MatterMissing::field_id);
    if (told == matter.missing.end()) continue;
    field.required = true;
    field.hint = told->what;
    fields.append(field);
  }
  show_fields(fields);
}

void MatterForm::show_fields(const QList<MatterField>& fields) {
  shown_ = fields;
  for (const auto& field : shown_) {
    if (field.type != MatterFieldType::files) continue;
    auto uploads = std::make_unique<AttachmentUploads>();
    connect(uploads.get(), &AttachmentUploads::changed, this, &MatterForm::filesChanged);
    uploads_[field.id] = std::move(uploads);
  }
  status_.show_fresh(false);
  emit valuesChanged();
  emit filesChanged();
}

QVariantList MatterForm::fields() const {
  QVariantList all;
  QString section;
  for (const auto& it : shown_) {
    const bool goes_on = it.section == section;
    section = it.section;
    all.append(QVariantMap{{"id", it.id},
                           {"heading", goes_on ? QString() : it.section},
                           {"title", it.required ? it.title : tr("%1（可不填）").arg(it.title)},
                           {"type", type_of(it.type)},
                           {"pictures", it.pictures},
                           {"choices", it.choices},
                           {"hint", it.hint},
                           {"value", values_.value(it.id)}});
  }
  return all;
}

QVariantMap MatterForm::values() const {
  QVariantMap all;
  for (auto it = values_.begin(); it != values_.end(); ++it) all.insert(it.key(), it.value());
  return all;
}

QVariantMap MatterForm::files() const {
  QVariantMap all;
  for (const auto& [field_id, uploads] : uploads_) all.insert(field_id, uploads->lines());
  return all;
}

void MatterForm::set(const QString& field_id, const QString& value) {
  values_[field_id] = value;
  if (matter_id_.isEmpty()) client_->keep_draft(draft_name(), values_);
  emit valuesChanged();
}

void MatterForm::addFile(const QString& field_id) {
  auto& uploads = *uploads_.at(field_id);
  if (uploads.count() >= AttachmentUploads::most) return complain(tr("附件最多 10 个"));
  const auto field = std::ranges::find(shown_, field_id, &MatterField::id);
  const auto kind =
      field != shown_.end() && field->pictures ? Files::Kind::picture : Files::Kind::any;
  device_files_->open(kind, this, [this, &uploads](const Files::File& file) {
    uploads.add(*channel_, file.name, file.content);
  });
}

void MatterForm::removeFile(const QString& field_id, int place) {
  uploads_.at(field_id)->remove(place);
}

void MatterForm::retryFile(const QString& field_id, int place) {
  uploads_.at(field_id)->retry(place);
}

QList<NewMatterAnswer> MatterForm::answers() const {
  QList<NewMatterAnswer> answers;
  for (const auto& it : shown_) {
    const auto uploads = uploads_.find(it.id);
    const auto ids = uploads == uploads_.end() ? QStringList() : uploads->second->ids();
    const auto value = values_.value(it.id).trimmed();
    if (!value.isEmpty() || !ids.isEmpty()) answers.append({it.id, value, ids});
  }
  return answers;
}

void MatterForm::submit() {
  if (busy()) return;
  const bool ready =
      std::ranges::all_of(uploads_, [](const auto& it) { return it.second->ready(); });
  if (!ready) return complain(tr("附件还没有全部传完"));
  auto done = [this](const Result<Matter>& matter) { end(matter); };
  if (matter_id_.isEmpty())
    return wait_for(client_->file({kind_id_, item_code_, answers(), request_id_}, std::move(done)));
  wait_for(client_->act({.id = matter_.id,
                         .revision = matter_.revision,
                         .verb = MatterVerb::supplied,
                         .answers = answers(),
                         .request_id = request_id_},
                        std::move(done)));
}

void MatterForm::end(const Result<Matter>& filed) {
  if (!filed) return complain(input_error_text(filed.error()));
  if (matter_id_.isEmpty()) client_->keep_draft(draft_name(), {});
  complain({});
  navigation_->say(matter_id_.isEmpty() ? tr("已提交，编号 %1").arg(filed->number) : tr("已补正"));
  emit finished();
}

}  // namespace mct::app

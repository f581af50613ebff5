#include "app/features/matter/matter_view_model.h"

#include <algorithm>
#include <array>

#include <QLocale>
#include <QUuid>

#include "app/core/attachments/attachment_download.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/matter/matter_text.h"
#include "app/platform/files.h"

namespace mct::app {
namespace {

struct ActionName {
  MatterVerb verb;
  const char* name;
};
constexpr std::array action_names{ActionName{MatterVerb::accepted, "accepted"},
                                  ActionName{MatterVerb::rejected, "rejected"},
                                  ActionName{MatterVerb::supplement_asked, "asked"},
                                  ActionName{MatterVerb::supplied, "supplied"},
                                  ActionName{MatterVerb::transferred, "transferred"},
                                  ActionName{MatterVerb::returned, "returned"},
                                  ActionName{MatterVerb::assigned, "assigned"},
                                  ActionName{MatterVerb::urged, "urged"},
                                  ActionName{MatterVerb::commented, "commented"},
                                  ActionName{MatterVerb::finished, "finished"},
                                  ActionName{MatterVerb::withdrawn, "withdrawn"},
                                  ActionName{MatterVerb::rated, "rated"},
                                  ActionName{MatterVerb::reopened, "reopened"}};

constexpr int most_units_shown = 6;

QString name_of(MatterVerb verb) {
  const auto found = std::ranges::find(action_names, verb, &ActionName::verb);
  return found == action_names.end() ? QString() : QString::fromLatin1(found->name);
}

MatterVerb verb_of(const QString& name) {
  const auto found = std::ranges::find_if(
      action_names, [&](const ActionName& it) { return name == QLatin1String(it.name); });
  return found == action_names.end() ? MatterVerb::none : found->verb;
}

// What is done at once when it is pressed, without having been chosen from the menu.
bool stands_out(MatterVerb verb) {
  return verb == MatterVerb::accepted || verb == MatterVerb::finished ||
         verb == MatterVerb::supplied || verb == MatterVerb::rated;
}

QVariantMap fact(const QString& label, const QString& value) {
  return {{"label", label}, {"value", value}};
}

// All files in the order in which a page shows them: of the answers, then of the result.
QList<Attachment> files_of(const Matter& matter) {
  QList<Attachment> all;
  for (const auto& it : matter.answers) all += it.attachments;
  return all + matter.result_attachments;
}

QVariantList lines_of(const QList<Attachment>& files, int first) {
  QVariantList all;
  for (const auto& it : files)
    all.append(QVariantMap{
        {"name", it.name}, {"size", QLocale().formattedDataSize(it.size)}, {"place", first++}});
  return all;
}

}  // namespace

void MatterViewModel::attach(const Services& services) {
  channel_ = &services.get<Channel>();
  client_ = &services.get<MatterClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
  connect(&uploads_, &AttachmentUploads::changed, this, &MatterViewModel::inputChanged);
  connect(client_, &MatterClient::mattersChanged, this, [this] {
    if (!busy_) load();
  });
}

void MatterViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->matter(id_, [this](const Result<Matter>& matter) {
    if (matter) {
      show(*matter);
      status_.show_fresh(false);
    } else {
      status_.fail(matter.error());
    }
    busy_ = false;
    emit actionChanged();
    emit statusChanged();
  });
}

void MatterViewModel::show(const Matter& matter) {
  it_ = matter;
  if (!it_.possible.contains(chosen_)) chosen_ = MatterVerb::none;
  request_id_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
  if (fields_.isEmpty() &&
      (it_.possible.contains(MatterVerb::supplement_asked) || !it_.missing.isEmpty()))
    read_fields();
  emit matterChanged();
  emit actionChanged();
}

void MatterViewModel::read_fields() {
  kinds_call_ = client_->kinds([this](const Result<QList<MatterKind>>& kinds) {
    if (!kinds) return;  // asked for again with the next look
    for (const auto& kind : *kinds)
      if (kind.id == it_.kind_id) fields_ = kind.fields;
    emit matterChanged();
  });
}

void MatterViewModel::retranslate() {
  emit matterChanged();
  emit actionChanged();
}

QString MatterViewModel::state_text() const {
  return matter_text::state(it_.state);
}

QVariantList MatterViewModel::facts() const {
  QVariantList facts{fact(tr("办件编号"), it_.number)};
  facts.append(fact(tr("提交时间"), matter_text::time(it_.filed_ms)));
  if (!it_.own) facts.append(fact(tr("申请人"), it_.applicant));
  facts.append(fact(tr("办理单位"), it_.handler.isEmpty()
                                        ? it_.unit
                                        : QStringLiteral("%1 · %2").arg(it_.unit, it_.handler)));
  if (it_.due_ms != 0 && it_.state != MatterState::supplementing) {
    auto day = matter_text::last_day(it_.due_ms);
    if (it_.provisional) day += tr("（下一年放假安排公布后可能顺延）");
    facts.append(fact(it_.state == MatterState::filed ? tr("受理期限") : tr("承诺期限"), day));
  }
  if (it_.legal_ms != 0 && it_.state == MatterState::accepted)
    facts.append(fact(tr("法定期限"), matter_text::last_day(it_.legal_ms)));
  return facts;
}

QVariantList MatterViewModel::answers() const {
  QVariantList answers;
  int place = 0;
  for (const auto& it : it_.answers) {
    if (!it.value.isEmpty() || !it.attachments.isEmpty())
      answers.append(QVariantMap{
          {"title", it.title}, {"value", it.value}, {"files", lines_of(it.attachments, place)}});
    place += static_cast<int>(it.attachments.size());
  }
  return answers;
}

QString MatterViewModel::title_of(const QString& field_id) const {
  for (const auto& it : fields_)
    if (it.id == field_id) return it.title;
  for (const auto& it : it_.answers)
    if (it.field_id == field_id) return it.title;
  return {};
}

QVariantList MatterViewModel::missing() const {
  QVariantList missing;
  for (const auto& it : it_.missing)
    missing.append(QVariantMap{{"title", title_of(it.field_id)}, {"what", it.what}});
  return missing;
}

QVariantList MatterViewModel::result_files() const {
  const auto before = files_of(it_).size() - it_.result_attachments.size();
  return lines_of(it_.result_attachments, static_cast<int>(before));
}

QVariantList MatterViewModel::trail() const {
  QVariantList trail;
  for (auto it = it_.trail.rbegin(); it != it_.trail.rend(); ++it) {
    const auto done = matter_text::done(it->verb);
    auto detail = matter_text::time(it->time_ms);
    if (!it->organization.isEmpty()) detail += QStringLiteral(" · ") + it->organization;
    trail.append(QVariantMap{
        {"title", it->name.isEmpty() ? done : QStringLiteral("%1 · %2").arg(done, it->name)},
        {"detail", detail},
        {"note", it->note},
        {"internal", it->internal}});
  }
  return trail;
}

MatterVerb MatterViewModel::verb() const {
  if (chosen_ != MatterVerb::none) return chosen_;
  const auto found = std::ranges::find_if(it_.possible, stands_out);
  return found == it_.possible.end() ? MatterVerb::none : *found;
}

QString MatterViewModel::action() const {
  return name_of(verb());
}

QString MatterViewModel::action_text() const {
  return busy_ ? tr("请稍候") : matter_text::action(verb());
}

QString MatterViewModel::words_label() const {
  return matter_text::words(verb());
}

QVariantMap MatterViewModel::offered() const {
  QVariantMap names;
  for (const auto it : it_.possible) names.insert(name_of(it), true);
  return names;
}

QVariantList MatterViewModel::askable() const {
  QVariantList all;
  for (const auto& it : fields_) all.append(QVariantMap{{"id", it.id}, {"title", it.title}});
  return all;
}

QVariantList MatterViewModel::units() const {
  QVariantList found;
  if (unit_words_.isEmpty()) return found;
  for (const auto& it : all_units_)
    if (it.name.contains(unit_words_) && it.name != it_.unit && found.size() < most_units_shown)
      found.append(QVariantMap{{"id", it.id}, {"name", it.name}});
  return found;
}

void MatterViewModel::choose(const QString& action) {
  chosen_ = verb_of(action);
  clear_input();
  if (chosen_ == MatterVerb::transferred && all_units_.isEmpty())
    units_call_ = client_->units([this](const Result<QList<MatterUnit>>& units) {
      if (units)
        all_units_ = *units;
      else
        navigation_->say(mct::app::error_text(units.error()));
      emit inputChanged();
    });
  emit actionChanged();
}

void MatterViewModel::clear_input() {
  missing_.clear();
  recipient_ = {};
  unit_words_.clear();
  chosen_stars_ = 0;
  while (uploads_.count() > 0) uploads_.remove(0);
  emit inputChanged();
}

void MatterViewModel::setMissing(const QString& field_id, const QString& what) {
  missing_[field_id] = what.trimmed();
}

void MatterViewModel::findUnits(const QString& words) {
  unit_words_ = words.trimmed();
  emit inputChanged();
}

void MatterViewModel::chooseRecipient(const QString& id, const QString& name) {
  recipient_ = {id, name};
  unit_words_.clear();
  emit inputChanged();
}

void MatterViewModel::addUpload() {
  if (uploads_.count() >= AttachmentUploads::most) return navigation_->say(tr("附件最多 10 个"));
  files_->open(Files::Kind::any, this, [this](const Files::File& file) {
    uploads_.add(*channel_, file.name, file.content);
  });
}

QString MatterViewModel::incomplete() const {
  switch (verb()) {
    case MatterVerb::supplement_asked:
      return std::all_of(missing_.begin(), missing_.end(),
                         [](const QString& it) { return it.isEmpty(); })
                 ? tr("请写明需要补正什么")
                 : QString();
    case MatterVerb::transferred:
      return recipient_.id.isEmpty() ? tr("请选择转到哪个单位") : QString();
    case MatterVerb::assigned:
      return recipient_.id.isEmpty() ? tr("请选择由谁办理") : QString();
    case MatterVerb::finished:
      return uploads_.ready() ? QString() : tr("附件还没有全部传完");
    case MatterVerb::rated:
      return chosen_stars_ == 0 ? tr("请选择几颗星") : QString();
    default:
      return {};
  }
}

void MatterViewModel::perform(const QString& words) {
  const auto what = verb();
  if (busy_ || what == MatterVerb::none) return;
  if (what == MatterVerb::supplied)
    return navigation_->push(QStringLiteral("matter/form"), {{"matterId", it_.id}});
  if (const auto text = incomplete(); !text.isEmpty()) return navigation_->say(text);
  MatterClient::Action action{.id = it_.id,
                              .revision = it_.revision,
                              .verb = what,
                              .note = words.trimmed(),
                              .request_id = request_id_};
  if (what == MatterVerb::supplement_asked)
    for (const auto& field : fields_)
      if (const auto told = missing_.value(field.id); !told.isEmpty())
        action.missing.append({field.id, told});
  if (what == MatterVerb::transferred) action.unit_id = recipient_.id;
  if (what == MatterVerb::assigned) action.card_id = recipient_.id;
  if (what == MatterVerb::finished) action.attachment_ids = uploads_.ids();
  if (what == MatterVerb::rated) action.stars = chosen_stars_;
  busy_ = true;
  emit actionChanged();
  acting_ = client_->act(action, [this, what](const Result<Matter>& after) {
    const bool late = !after && after.error().reason == QLatin1String("MATTER_CHANGED");
    // The server says who was quicker, and with what; one looks again.
    if (late) {
      navigation_->say(after.error().message);
      return load();
    }
    busy_ = false;
    if (after) {
      chosen_ = MatterVerb::none;
      clear_input();
      show(*after);
      emit performed();
    } else {
      emit actionChanged();
    }
    navigation_->say(after ? matter_text::done(what) : input_error_text(after.error()));
  });
}

void MatterViewModel::save(int place) {
  const auto file = files_of(it_).at(place);
  download_ =
      download_attachment(*channel_, file.id, {QStringLiteral("matter"), it_.id},
                          [this, name = file.name](const Result<QByteArray>& content) {
                            if (!content)
                              return navigation_->say(mct::app::error_text(content.error()));
                            files_->save({name, *content}, this, [] {});
                          });
}

}  // namespace mct::app

#include "app/features/matter/matter_view_model.h"

#include <algorithm>
#include <array>

#include "app/core/attachments/attachment_download.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/matter/matter_lines.h"
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
  request_id_ = new_request_id();
  emit matterChanged();
  emit actionChanged();
}

void MatterViewModel::retranslate() {
  emit matterChanged();
  emit actionChanged();
}

QString MatterViewModel::state_text() const {
  return matter_text::state(it_.state);
}

QString MatterViewModel::proposal_trouble() const {
  if (!it_.proposal || it_.proposal->problems.isEmpty()) return {};
  return tr("不能发布，请告知补正：%1").arg(it_.proposal->problems.join(QChar(u'；')));
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
  if (busy_) return tr("请稍候");
  if (it_.proposal && verb() == MatterVerb::finished) return tr("审核通过并发布");
  return matter_text::action(verb());
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
  for (const auto& it : it_.fields) all.append(QVariantMap{{"id", it.id}, {"title", it.title}});
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
  chosen_stars_ = chosen_speed_ = 0;
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
      if (it_.scores_speed && chosen_speed_ == 0) return tr("请给速度选择几颗星");
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
    for (const auto& field : it_.fields)
      if (const auto told = missing_.value(field.id); !told.isEmpty())
        action.missing.append({field.id, told});
  if (what == MatterVerb::transferred) action.unit_id = recipient_.id;
  if (what == MatterVerb::assigned) action.card_id = recipient_.id;
  if (what == MatterVerb::finished) action.attachment_ids = uploads_.ids();
  if (it_.proposal) action.basis = it_.proposal->basis;
  if (what == MatterVerb::rated) action.stars = chosen_stars_;
  if (what == MatterVerb::rated && it_.scores_speed) action.speed_stars = chosen_speed_;
  busy_ = true;
  emit actionChanged();
  acting_ = client_->act(action, [this, what](const Result<Matter>& after) {
    const bool late = !after && (after.error().reason == QLatin1String("MATTER_CHANGED") ||
                                 after.error().reason == QLatin1String("PROPOSAL_CHANGED"));
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
  const auto file = matter_lines::files(it_).at(place);
  download_ =
      download_attachment(*channel_, file.id, {QStringLiteral("matter"), it_.id},
                          [this, name = file.name](const Result<QByteArray>& content) {
                            if (!content)
                              return navigation_->say(mct::app::error_text(content.error()));
                            files_->save({name, *content}, this, [] {});
                          });
}

}  // namespace mct::app

#include "app/features/document/document_view_model.h"

#include <algorithm>
#include <array>

#include <QLocale>

#include "app/core/attachments/attachment_download.h"
#include "app/core/channel/channel.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/document/document_client.h"
#include "app/features/document/document_text.h"
#include "app/platform/files.h"

namespace mct::app {
namespace {

struct ActionName {
  DocumentVerb verb;
  const char* name;
};
constexpr std::array action_names{ActionName{DocumentVerb::revised, "revised"},
                                  ActionName{DocumentVerb::circulated, "circulated"},
                                  ActionName{DocumentVerb::commented, "commented"},
                                  ActionName{DocumentVerb::countersigned, "countersigned"},
                                  ActionName{DocumentVerb::signed_off, "signed"},
                                  ActionName{DocumentVerb::read, "read"},
                                  ActionName{DocumentVerb::returned, "returned"},
                                  ActionName{DocumentVerb::withdrawn, "withdrawn"},
                                  ActionName{DocumentVerb::urged, "urged"},
                                  ActionName{DocumentVerb::numbered, "numbered"},
                                  ActionName{DocumentVerb::archived, "archived"}};

QString name_of(DocumentVerb verb) {
  const auto found = std::ranges::find(action_names, verb, &ActionName::verb);
  return found == action_names.end() ? QString() : QString::fromLatin1(found->name);
}

DocumentVerb verb_of(const QString& name) {
  const auto found = std::ranges::find_if(
      action_names, [&](const ActionName& it) { return name == QLatin1String(it.name); });
  return found == action_names.end() ? DocumentVerb::none : found->verb;
}

// What is done at once when it is pressed, without having been chosen from the menu.
bool stands_out(DocumentVerb verb) {
  return verb != DocumentVerb::commented && verb != DocumentVerb::urged &&
         verb != DocumentVerb::withdrawn && verb != DocumentVerb::revised &&
         verb != DocumentVerb::returned;
}

}  // namespace

void DocumentViewModel::attach(const Services& services) {
  channel_ = &services.get<Channel>();
  client_ = &services.get<DocumentClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &DocumentClient::documentsChanged, this, [this] {
    if (!busy_) load();
  });
}

void DocumentViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->document(id_, [this](const Result<Document>& document) {
    if (document) {
      show(*document);
      status_.show_fresh(false);
    } else {
      status_.fail(document.error());
    }
    busy_ = false;
    emit actionChanged();
    emit statusChanged();
  });
}

void DocumentViewModel::show(const Document& document) {
  it_ = document;
  const bool possible = std::ranges::any_of(
      it_.possible, [this](const DocumentPossible& it) { return it.verb == chosen_; });
  if (!possible) chosen_ = DocumentVerb::none;
  request_id_ = new_request_id();
  emit documentChanged();
  emit actionChanged();
}

void DocumentViewModel::retranslate() {
  emit documentChanged();
  emit actionChanged();
}

QString DocumentViewModel::kind_text() const {
  return document_text::kind(it_.content.kind);
}

QString DocumentViewModel::urgency_text() const {
  return document_text::urgency(it_.content.urgency);
}

QString DocumentViewModel::state_text() const {
  return document_text::state(it_.state);
}

QString DocumentViewModel::drafter_text() const {
  return QStringLiteral("%1 · %2").arg(it_.drafter, it_.organization);
}

QString DocumentViewModel::draft_time() const {
  return document_text::time(it_.drafted_ms);
}

QVariantList DocumentViewModel::attachments() const {
  QVariantList all;
  for (const auto& it : it_.attachments)
    all.append(QVariantMap{{"name", it.name}, {"size", QLocale().formattedDataSize(it.size)}});
  return all;
}

QVariantList DocumentViewModel::steps() const {
  QVariantList steps;
  for (auto first = it_.route.begin(); first != it_.route.end();) {
    const auto last = std::find_if(first, it_.route.end(),
                                   [&](const DocumentPart& it) { return it.step != first->step; });
    QVariantList people;
    for (auto it = first; it != last; ++it) {
      auto detail = it->person.organization;
      if (it->standing == PartStanding::done)
        detail = it->substitute.isEmpty()
                     ? document_text::time(it->done_ms)
                     : tr("%1 代办 · %2").arg(it->substitute, document_text::time(it->done_ms));
      people.append(QVariantMap{{"name", it->person.name},
                                {"detail", detail},
                                {"done", it->standing == PartStanding::done},
                                {"waiting", it->standing == PartStanding::waiting}});
    }
    const bool done = std::all_of(
        first, last, [](const DocumentPart& it) { return it.standing == PartStanding::done; });
    const bool current = std::any_of(
        first, last, [](const DocumentPart& it) { return it.standing == PartStanding::waiting; });
    const auto order = last - first < 2 ? QString() : first->in_turn ? tr("依次") : tr("同时");
    auto title = document_text::task(first->task);
    if (!order.isEmpty()) title += QStringLiteral(" · ") + order;
    steps.append(QVariantMap{{"title", title},
                             {"number", first->step},
                             {"done", done},
                             {"current", current},
                             {"people", people}});
    first = last;
  }
  return steps;
}

QVariantList DocumentViewModel::trail() const {
  QVariantList trail;
  for (auto it = it_.trail.rbegin(); it != it_.trail.rend(); ++it) {
    const auto who = it->for_name.isEmpty() ? it->name : tr("%1 代 %2").arg(it->name, it->for_name);
    trail.append(QVariantMap{
        {"title", QStringLiteral("%1 · %2").arg(document_text::done(it->verb), who)},
        {"detail",
         QStringLiteral("%1 · %2").arg(document_text::time(it->time_ms), it->organization)},
        {"note", it->note}});
  }
  return trail;
}

DocumentPossible DocumentViewModel::possible() const {
  const auto found = std::ranges::find_if(it_.possible, [this](const DocumentPossible& it) {
    return chosen_ == DocumentVerb::none ? stands_out(it.verb) : it.verb == chosen_;
  });
  return found == it_.possible.end() ? DocumentPossible() : *found;
}

QString DocumentViewModel::action() const {
  return name_of(possible().verb);
}

QString DocumentViewModel::action_text() const {
  const auto it = possible();
  if (busy_) return tr("请稍候");
  const auto text = document_text::action(it.verb);
  return it.for_name.isEmpty() ? text : tr("代%1%2").arg(it.for_name, text);
}

QString DocumentViewModel::words_label() const {
  switch (possible().verb) {
    case DocumentVerb::countersigned:
    case DocumentVerb::signed_off:
    case DocumentVerb::read:
      return tr("意见（可不填）");
    case DocumentVerb::commented:
      return tr("批注");
    case DocumentVerb::returned:
      return tr("退回的原因");
    case DocumentVerb::numbered:
      return tr("发文字号，如 门政办发〔2017〕38号");
    default:
      return {};
  }
}

QVariantMap DocumentViewModel::offered() const {
  QVariantMap names;
  for (const auto& it : it_.possible) names.insert(name_of(it.verb), true);
  return names;
}

void DocumentViewModel::choose(const QString& action) {
  chosen_ = verb_of(action);
  emit actionChanged();
}

void DocumentViewModel::perform(const QString& words) {
  const auto what = possible();
  if (busy_ || what.verb == DocumentVerb::none) return;
  busy_ = true;
  emit actionChanged();
  acting_ = client_->act(
      {it_.id, it_.revision, what, words.trimmed(), request_id_},
      [this, what](const Result<Document>& after) {
        const bool late = !after && after.error().reason == QLatin1String("DOCUMENT_CHANGED");
        // The server says who was quicker, and with what; one looks again.
        if (late) {
          navigation_->say(after.error().message);
          return load();
        }
        busy_ = false;
        if (after) {
          chosen_ = DocumentVerb::none;
          show(*after);
          emit performed();
        } else {
          emit actionChanged();
        }
        navigation_->say(after ? document_text::done(what.verb) : input_error_text(after.error()));
      });
}

void DocumentViewModel::save(int attachment) {
  const auto& file = it_.attachments.at(attachment);
  download_ =
      download_attachment(*channel_, file.id, {QStringLiteral("document"), it_.id},
                          [this, name = file.name](const Result<QByteArray>& content) {
                            if (!content)
                              return navigation_->say(mct::app::error_text(content.error()));
                            files_->save({name, *content}, this, [] {});
                          });
}

}  // namespace mct::app

#include "app/features/matter/matter_client.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/call_answers.h"
#include "app/core/events/event_news.h"
#include "app/core/events/event_stream.h"
#include "app/core/session/session.h"
#include "app/features/matter/matter_methods.h"
#include "app/features/matter/matter_proto.h"

namespace mct::app {
namespace {

namespace pb = matter_methods::pb;

QList<RotaTurn> turns_of(const pb::Rota& rota) {
  QList<RotaTurn> turns;
  for (const auto& it : rota.turns())
    turns.append(
        {it.weekday(), QString::fromStdString(it.card_id()), QString::fromStdString(it.name())});
  return turns;
}

}  // namespace

MatterClient::MatterClient(Channel& channel, EventStream& events, Session& session,
                           DeviceCache& cache)
    : channel_(channel), session_(session), cache_(cache) {
  on_news(events, {"matter.waiting", "matter.moved"}, this, &MatterClient::mattersChanged);
}

std::function<void(Result<pb::Matter>)> MatterClient::changed(Handler<Matter> handler) {
  return [this, handler = std::move(handler)](const Result<pb::Matter>& answer) {
    if (!answer) return handler(tl::unexpected(answer.error()));
    handler(from_proto(*answer));
    emit mattersChanged();
  };
}

PendingCall MatterClient::kinds(Handler<QList<MatterKind>> handler) {
  return channel_.call(
      matter_methods::list_kinds, pb::ListKindsRequest(),
      meaning<pb::ListKindsResponse>(std::move(handler), [](const pb::ListKindsResponse& answer) {
        QList<MatterKind> kinds;
        for (const auto& it : answer.kinds()) kinds.append(from_proto(it));
        return kinds;
      }));
}

PendingCall MatterClient::list(Folder folder, const QString& page, Handler<MatterPage> handler) {
  pb::ListMattersRequest request;
  request.set_folder(static_cast<pb::Folder>(folder));
  request.set_page_token(page.toStdString());
  return channel_.call(matter_methods::list_matters, request,
                       meaning<pb::ListMattersResponse>(
                           std::move(handler), [](const pb::ListMattersResponse& answer) {
                             MatterPage matters;
                             for (const auto& it : answer.matters())
                               matters.matters.append(from_proto(it));
                             matters.next = QString::fromStdString(answer.next_page_token());
                             return matters;
                           }));
}

PendingCall MatterClient::matter(const QString& id, Handler<Matter> handler) {
  pb::GetMatterRequest request;
  request.set_id(id.toStdString());
  return channel_.call(matter_methods::get_matter, request,
                       meaning<pb::Matter>(std::move(handler), [](const pb::Matter& answer) {
                         return from_proto(answer);
                       }));
}

PendingCall MatterClient::item_kind(const QString& item_code, Handler<MatterKind> handler) {
  pb::GetItemKindRequest request;
  request.set_item_code(item_code.toStdString());
  return channel_.call(
      matter_methods::get_item_kind, request,
      meaning<pb::MatterKind>(std::move(handler),
                              [](const pb::MatterKind& answer) { return from_proto(answer); }));
}

PendingCall MatterClient::file(const Filing& filing, Handler<Matter> handler) {
  pb::FileMatterRequest request;
  request.set_kind_id(filing.kind_id.toStdString());
  request.set_item_code(filing.item_code.toStdString());
  for (const auto& it : filing.answers) fill(it, *request.add_answers());
  request.set_request_id(filing.request_id.toStdString());
  return channel_.call(matter_methods::file_matter, request, changed(std::move(handler)));
}

PendingCall MatterClient::act(const Action& action, Handler<Matter> handler) {
  pb::TakeActionRequest request;
  request.set_id(action.id.toStdString());
  request.set_revision(action.revision);
  request.set_verb(static_cast<pb::Verb>(action.verb));
  request.set_note(action.note.toStdString());
  for (const auto& it : action.missing) {
    auto& missing = *request.add_missing();
    missing.set_field_id(it.field_id.toStdString());
    missing.set_what(it.what.toStdString());
  }
  for (const auto& it : action.answers) fill(it, *request.add_answers());
  request.set_unit_id(action.unit_id.toStdString());
  request.set_card_id(action.card_id.toStdString());
  for (const auto& id : action.attachment_ids) request.add_attachment_ids(id.toStdString());
  request.set_stars(action.stars);
  request.set_speed_stars(action.speed_stars);
  request.set_request_id(action.request_id.toStdString());
  request.set_basis(action.basis);
  return channel_.call(matter_methods::take_action, request, changed(std::move(handler)));
}

PendingCall MatterClient::rota(const QString& kind_id, Handler<QList<RotaTurn>> handler) {
  pb::GetRotaRequest request;
  request.set_kind_id(kind_id.toStdString());
  return channel_.call(matter_methods::get_rota, request,
                       meaning<pb::Rota>(std::move(handler), turns_of));
}

PendingCall MatterClient::set_rota(const QString& kind_id, const QList<RotaTurn>& turns,
                                   Handler<QList<RotaTurn>> handler) {
  pb::UpdateRotaRequest request;
  request.set_kind_id(kind_id.toStdString());
  for (const auto& it : turns) {
    auto& turn = *request.add_turns();
    turn.set_weekday(it.weekday);
    turn.set_card_id(it.card_id.toStdString());
  }
  return channel_.call(matter_methods::update_rota, request,
                       meaning<pb::Rota>(std::move(handler), turns_of));
}

PendingCall MatterClient::units(Handler<QList<MatterUnit>> handler) {
  namespace directory = matter_methods::directory;
  return channel_.call(matter_methods::get_organizations, directory::GetOrganizationsRequest(),
                       meaning<directory::Organizations>(
                           std::move(handler), [](const directory::Organizations& answer) {
                             QList<MatterUnit> units;
                             for (const auto& it : answer.organizations())
                               if (it.kind() != directory::ORGANIZATION_KIND_DISTRICT &&
                                   it.kind() != directory::ORGANIZATION_KIND_DEPARTMENT)
                                 units.append({QString::fromStdString(it.id()),
                                               QString::fromStdString(it.short_name())});
                             return units;
                           }));
}

QString MatterClient::draft_key(const QString& kind_id) const {
  return DeviceCache::personal +
         QStringLiteral("matter-draft/%1/%2").arg(session_.card_id(), kind_id);
}

MatterClient::Draft MatterClient::draft(const QString& kind_id) const {
  Draft draft;
  const auto stored = cache_.find(draft_key(kind_id));
  if (!stored) return draft;
  const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(*stored)).object();
  for (auto it = object.begin(); it != object.end(); ++it)
    draft.insert(it.key(), it.value().toString());
  return draft;
}

void MatterClient::keep_draft(const QString& kind_id, const Draft& draft) {
  QJsonObject object;
  for (auto it = draft.begin(); it != draft.end(); ++it)
    if (!it.value().isEmpty()) object.insert(it.key(), it.value());
  const auto key = draft_key(kind_id);
  cache_.store(key, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
  cache_.pin(key, !object.isEmpty());
}

}  // namespace mct::app

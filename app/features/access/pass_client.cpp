#include "app/features/access/pass_client.h"

#include <utility>

#include <QDateTime>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/call_answers.h"
#include "app/core/session/session.h"
#include "app/features/access/access_methods.h"
#include "app/features/access/device_key.h"
#include "app/features/access/pass_proto.h"

namespace mct::app {
namespace {

namespace methods = access_methods;
namespace pb = methods::pb;

qint64 ms_of(const google::protobuf::Timestamp& time) {
  return time.seconds() * 1'000;
}

Visitor from_proto(const pb::Visitor& message) {
  return {QString::fromStdString(message.id()),
          QString::fromStdString(message.name()),
          QString::fromStdString(message.place_name()),
          ms_of(message.start_time()),
          ms_of(message.end_time()),
          QString::fromStdString(message.code()),
          message.cancelled(),
          ms_of(message.entry_time())};
}

}  // namespace

PassClient::PassClient(Channel& channel, Session& session, DeviceCache& cache, DeviceKey& key)
    : channel_(channel), session_(session), cache_(cache), key_(key) {
  // Whoever signs in on this device next shows their passes with a key of their own.
  connect(&session_, &Session::ended, &key_, &DeviceKey::replace);
  connect(&key_, &DeviceKey::ready, this, &PassClient::becameReady);
}

bool PassClient::ready() const {
  return !key_.public_key().isEmpty();
}

QString PassClient::key_of_passes() const {
  return DeviceCache::personal + QStringLiteral("passes/") + session_.card_id();
}

QList<OwnPass> PassClient::passes() const {
  QList<OwnPass> all;
  const auto stored = cache_.find(key_of_passes());
  pb::OwnPasses message;
  if (!stored || !message.ParseFromString(*stored)) return all;
  const auto now_ms = QDateTime::currentMSecsSinceEpoch();
  for (const auto& it : message.passes())
    if (ms_of(it.end_time()) > now_ms)
      all.append({QString::fromStdString(it.place()), QString::fromStdString(it.place_name()),
                  ms_of(it.end_time()), QByteArray::fromStdString(it.pass().SerializeAsString())});
  return all;
}

QString PassClient::code(const OwnPass& pass) const {
  return shown_text(pass.pass, QDateTime::currentSecsSinceEpoch(),
                    [this](const QByteArray& message) { return key_.sign(message); });
}

PendingCall PassClient::refresh(Handler<void> handler) {
  pb::GetPassesRequest request;
  request.set_device_key(key_.public_key().toStdString());
  return channel_.call(methods::get_passes, request,
                       std::function([this, key = key_of_passes(),
                                      handler = std::move(handler)](Result<pb::OwnPasses> passes) {
                         if (!passes) return handler(tl::unexpected(passes.error()));
                         cache_.store(key, passes->SerializeAsString());
                         cache_.pin(key, true);
                         handler({});
                       }));
}

PendingCall PassClient::visitors(Handler<QList<Visitor>> handler) {
  return channel_.call(methods::get_visitors, pb::GetVisitorsRequest(),
                       meaning<pb::Visitors>(std::move(handler), [](const pb::Visitors& answer) {
                         QList<Visitor> all;
                         for (const auto& it : answer.visitors()) all.append(from_proto(it));
                         return all;
                       }));
}

PendingCall PassClient::invite(const Invitation& invitation, Handler<Visitor> handler) {
  pb::InviteVisitorRequest request;
  request.set_place(invitation.place.toStdString());
  request.set_name(invitation.name.toStdString());
  if (invitation.start_ms > 0)
    request.mutable_start_time()->set_seconds(invitation.start_ms / 1'000);
  request.mutable_end_time()->set_seconds(invitation.end_ms / 1'000);
  request.set_request_id(invitation.request_id.toStdString());
  return channel_.call(methods::invite_visitor, request,
                       meaning<pb::Visitor>(std::move(handler),
                                            [](const pb::Visitor& it) { return from_proto(it); }));
}

PendingCall PassClient::cancel(const QString& id, Handler<void> handler) {
  return channel_.call(methods::cancel_visitor, about<pb::CancelVisitorRequest>(id),
                       done<methods::Empty>(std::move(handler)));
}

PendingCall PassClient::entries(Handler<QList<GateEntry>> handler) {
  return channel_.call(methods::get_entries, pb::GetEntriesRequest(),
                       meaning<pb::Entries>(std::move(handler), [](const pb::Entries& answer) {
                         QList<GateEntry> all;
                         for (const auto& it : answer.entries())
                           all.append({ms_of(it.time()), QString::fromStdString(it.gate_name()),
                                       QString::fromStdString(it.visitor_name()),
                                       QString::fromStdString(it.refusal())});
                         return all;
                       }));
}

}  // namespace mct::app

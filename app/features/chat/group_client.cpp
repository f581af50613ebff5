#include "app/features/chat/group_client.h"

#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_proto.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;

// As many as a group may have: one page.
constexpr int most_members = 500;

}  // namespace

GroupClient::GroupClient(Channel& channel, Session& session, ChatClient& chats)
    : channel_(channel), session_(session), chats_(chats) {}

PendingCall GroupClient::create(const QString& name, const QStringList& card_ids,
                                const QString& request_id, Handler<Conversation> handler) {
  pb::CreateGroupRequest request;
  request.set_name(name.toStdString());
  for (const auto& card_id : card_ids) request.add_card_ids(card_id.toStdString());
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::create_group, request,
                       std::function([this, own = session_.card_id(),
                                      handler = std::move(handler)](Result<pb::Conversation> it) {
                         if (!it) return handler(tl::unexpected(it.error()));
                         handler(chats_.take(own, *it));
                       }));
}

PendingCall GroupClient::members(const QString& id, Handler<QList<GroupMember>> handler) {
  pb::ListMembersRequest request;
  request.set_id(id.toStdString());
  request.set_page_size(most_members);
  return channel_.call(
      methods::list_members, request,
      std::function([handler = std::move(handler)](Result<pb::ListMembersResponse> page) {
        if (!page) return handler(tl::unexpected(page.error()));
        QList<GroupMember> members;
        for (const auto& it : page->members()) members.append(from_proto(it));
        handler(members);
      }));
}

PendingCall GroupClient::add(const QString& id, const QStringList& card_ids,
                             const QString& request_id, Handler<void> handler) {
  pb::AddMembersRequest request;
  request.set_id(id.toStdString());
  for (const auto& card_id : card_ids) request.add_card_ids(card_id.toStdString());
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::add_members, request,
                       std::function([handler = std::move(handler)](Result<pb::Conversation> it) {
                         if (!it) return handler(tl::unexpected(it.error()));
                         handler({});
                       }));
}

PendingCall GroupClient::remove(const QString& id, const QString& card_id,
                                const QString& request_id, Handler<void> handler) {
  pb::RemoveMemberRequest request;
  request.set_id(id.toStdString());
  request.set_card_id(card_id.toStdString());
  request.set_request_id(request_id.toStdString());
  return channel_.call(
      methods::remove_member, request,
      std::function([handler = std::move(handler)](Result<pb::RemoveMemberResponse> gone) {
        if (!gone) return handler(tl::unexpected(gone.error()));
        handler({});
      }));
}

PendingCall GroupClient::rename(const QString& id, const QString& name, const QString& request_id,
                                Handler<void> handler) {
  pb::RenameGroupRequest request;
  request.set_id(id.toStdString());
  request.set_name(name.toStdString());
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::rename_group, request,
                       std::function([this, own = session_.card_id(),
                                      handler = std::move(handler)](Result<pb::Conversation> it) {
                         if (!it) return handler(tl::unexpected(it.error()));
                         chats_.take(own, *it);
                         emit chats_.changed();
                         handler({});
                       }));
}

PendingCall GroupClient::set_admin(const QString& id, const QString& card_id, bool admin,
                                   const QString& request_id, Handler<void> handler) {
  pb::SetGroupAdminRequest request;
  request.set_id(id.toStdString());
  request.set_card_id(card_id.toStdString());
  request.set_admin(admin);
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::set_group_admin, request,
                       std::function([handler = std::move(handler)](Result<pb::Member> member) {
                         if (!member) return handler(tl::unexpected(member.error()));
                         handler({});
                       }));
}

}  // namespace mct::app

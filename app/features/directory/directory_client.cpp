#include "app/features/directory/directory_client.h"

#include "app/features/directory/directory_proto.h"

namespace mct::app {
namespace {

namespace methods = directory_methods;
namespace pb = methods::pb;

constexpr int page_size = 100;

void fill(pb::CardDetails& message, const CardDetails& details) {
  message.set_organization_id(details.organization_id.toStdString());
  message.set_name(details.name.toStdString());
  message.set_gender(static_cast<pb::Gender>(details.gender));
  message.set_post(details.post.toStdString());
  message.set_phone(details.phone.toStdString());
  message.set_office_phone(details.office_phone.toStdString());
  message.set_position(details.position);
}

}  // namespace

PendingCall DirectoryClient::organizations(Handler<QList<Organization>> handler) {
  pb::GetOrganizationsRequest request;
  request.set_known_revision(tree_revision_);
  return channel_.call(
      methods::get_organizations, request,
      std::function([this, handler = std::move(handler)](Result<pb::Organizations> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        if (answer->revision() != tree_revision_) {
          organizations_.clear();
          for (const auto& it : answer->organizations()) organizations_.append(from_proto(it));
          tree_revision_ = answer->revision();
        }
        handler(organizations_);
      }));
}

PendingCall DirectoryClient::cards_of(const QString& organization_id, const QString& page,
                                      Handler<CardPage> handler) {
  pb::ListCardsRequest request;
  request.set_organization_id(organization_id.toStdString());
  request.set_page_size(page_size);
  request.set_page_token(page.toStdString());
  return channel_.call(
      methods::list_cards, request,
      std::function([handler = std::move(handler)](Result<pb::ListCardsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(CardPage{from_proto(answer->cards()),
                         QString::fromStdString(answer->next_page_token())});
      }));
}

PendingCall DirectoryClient::card(const QString& id, Handler<Card> handler) {
  pb::GetCardRequest request;
  request.set_card_id(id.toStdString());
  return channel_.call(methods::get_card, request,
                       std::function([handler = std::move(handler)](Result<pb::Card> card) {
                         if (!card) return handler(tl::unexpected(card.error()));
                         handler(from_proto(*card));
                       }));
}

PendingCall DirectoryClient::search(const QString& query, Handler<CardHits> handler) {
  pb::SearchCardsRequest request;
  request.set_query(query.toStdString());
  request.set_page_size(30);
  return channel_.call(
      methods::search_cards, request,
      std::function([handler = std::move(handler)](Result<pb::SearchCardsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        CardHits hits{{}, from_proto(answer->cards()), answer->more()};
        for (const auto& it : answer->organizations()) hits.organizations.append(from_proto(it));
        handler(std::move(hits));
      }));
}

std::function<void(Result<pb::Card>)> DirectoryClient::changed_card(Handler<Card> handler) {
  return [this, handler = std::move(handler)](const Result<pb::Card>& card) {
    if (!card) return handler(tl::unexpected(card.error()));
    handler(from_proto(*card));
    emit peopleChanged();
  };
}

PendingCall DirectoryClient::add(const CardDetails& details, const QString& request_id,
                                 Handler<Card> handler) {
  pb::AddCardRequest request;
  fill(*request.mutable_details(), details);
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::add_card, request, changed_card(std::move(handler)));
}

PendingCall DirectoryClient::update(const QString& id, qint64 revision, const CardDetails& details,
                                    Handler<Card> handler) {
  pb::UpdateCardRequest request;
  request.set_card_id(id.toStdString());
  request.set_revision(revision);
  fill(*request.mutable_details(), details);
  return channel_.call(methods::update_card, request, changed_card(std::move(handler)));
}

PendingCall DirectoryClient::revoke(const QString& id, qint64 revision, Handler<void> handler) {
  pb::RevokeCardRequest request;
  request.set_card_id(id.toStdString());
  request.set_revision(revision);
  return channel_.call(methods::revoke_card, request, changed<methods::Empty>(std::move(handler)));
}

PendingCall DirectoryClient::set_reviewer(const QString& id, qint64 revision, bool reviewer,
                                          Handler<Card> handler) {
  pb::SetDutiesRequest request;
  request.set_card_id(id.toStdString());
  request.set_revision(revision);
  if (reviewer) request.add_duties(mct::common::v1::DUTY_IDENTITY_REVIEW);
  return channel_.call(methods::set_duties, request, changed_card(std::move(handler)));
}

PendingCall DirectoryClient::hand_over(const QString& id, Handler<Card> handler) {
  pb::HandOverRequest request;
  request.set_card_id(id.toStdString());
  return channel_.call(methods::hand_over, request, changed_card(std::move(handler)));
}

PendingCall DirectoryClient::set_admin(const QString& id, qint64 revision, bool admin,
                                       Handler<Card> handler) {
  pb::SetRoleRequest request;
  request.set_card_id(id.toStdString());
  request.set_revision(revision);
  request.set_role(admin ? pb::ROLE_ADMIN : pb::ROLE_MEMBER);
  return channel_.call(methods::set_role, request, changed_card(std::move(handler)));
}

PendingCall DirectoryClient::put(const DepartmentDetails& details, const QString& request_id,
                                 Handler<void> handler) {
  pb::PutOrganizationRequest request;
  request.set_id(details.id.toStdString());
  request.set_parent_id(details.parent_id.toStdString());
  request.set_name(details.name.toStdString());
  request.set_position(details.position);
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::put_organization, request,
                       changed<pb::Organization>(std::move(handler)));
}

PendingCall DirectoryClient::remove(const QString& organization_id, Handler<void> handler) {
  pb::RemoveOrganizationRequest request;
  request.set_id(organization_id.toStdString());
  return channel_.call(methods::remove_organization, request,
                       changed<methods::Empty>(std::move(handler)));
}

PendingCall DirectoryClient::changes(const QString& organization_id,
                                     Handler<QList<CardChange>> handler) {
  pb::ListChangesRequest request;
  request.set_organization_id(organization_id.toStdString());
  request.set_page_size(page_size);
  return channel_.call(
      methods::list_changes, request,
      std::function([handler = std::move(handler)](Result<pb::ListChangesResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<CardChange> changes;
        for (const auto& change : answer->changes()) changes.append(from_proto(change));
        handler(std::move(changes));
      }));
}

}  // namespace mct::app

#include "app/features/directory/directory_methods.h"
#include "app/tests/qml/fake_server.h"

// The cards and the directory that the fake server plays.
namespace mct::app {
namespace {

directory::v1::Card card(const char* id, const char* name, const char* unit) {
  directory::v1::Card card;
  card.set_id(id);
  card.set_name(name);
  card.set_phone("190****0001");
  card.set_claimed(true);
  card.set_revision(1);
  card.set_role(directory::v1::ROLE_MEMBER);
  if (*unit == 0) return card;
  card.set_organization_id(unit);
  card.set_unit_id(unit);
  card.set_organization_name("民政局");
  card.set_post("科员");
  return card;
}

}  // namespace

// A personal card, and one of a unit that waits until it is claimed.
void FakeServer::answer_cards() {
  channel_.answer(directory_methods::watch_my_cards,
                  [this](const directory::v1::WatchMyCardsRequest&) {
                    directory::v1::MyCards cards;
                    *cards.add_cards() = card("personal", "样例居民", "");
                    auto staff = card("staff-1", "样例居民", "minzheng");
                    staff.set_role(directory::v1::ROLE_ADMIN);
                    if (reviewer_) staff.add_duties(mct::common::v1::DUTY_IDENTITY_REVIEW);
                    *(claimed_ || reviewer_ ? cards.add_cards() : cards.add_waiting()) = staff;
                    return Result<directory::v1::MyCards>(cards);
                  });
  channel_.answer(directory_methods::claim_card, [this](const directory::v1::ClaimCardRequest&) {
    claimed_ = true;
    return Result<directory::v1::Card>(card("staff-1", "样例居民", "minzheng"));
  });
  channel_.answer(directory_methods::update_my_card,
                  [](const directory::v1::UpdateMyCardRequest& request) {
                    auto updated = card("staff-1", "样例居民", "minzheng");
                    updated.set_phone_visibility(request.phone_visibility());
                    return Result<directory::v1::Card>(updated);
                  });
  channel_.answer(directory_methods::get_card_link,
                  [](const directory::v1::GetCardLinkRequest& request) {
                    directory::v1::CardLink link;
                    link.set_link(request.renew() ? "mct://card/22222222222222222222222222222222"
                                                  : "mct://card/11111111111111111111111111111111");
                    return Result<directory::v1::CardLink>(link);
                  });
  channel_.answer(directory_methods::get_contacts,
                  [this](const directory::v1::GetContactsRequest&) {
                    directory::v1::Contacts contacts;
                    if (kept_) *contacts.add_cards() = card("c1", "王样例", "minzheng");
                    return Result<directory::v1::Contacts>(contacts);
                  });
  channel_.answer(
      directory_methods::keep_contact,
      [this](const directory::v1::KeepContactRequest& request) -> Result<directory::v1::Card> {
        if (request.link() == "mct://card/unknown")
          return fail(Code::not_found, QStringLiteral("CARD_NOT_FOUND"), {});
        kept_ = true;
        return card("c1", "王样例", "minzheng");
      });
  channel_.answer(directory_methods::remove_contact,
                  [this](const directory::v1::RemoveContactRequest&) {
                    kept_ = false;
                    return Result<directory_methods::Empty>(directory_methods::Empty());
                  });
}

// One unit with one department, one colleague, and a unit below it; and another unit. Cards whose
// id begins with “below” or “other” stand there.
void FakeServer::answer_directory() {
  channel_.answer(directory_methods::get_organizations,
                  [](const directory::v1::GetOrganizationsRequest& request) {
                    directory::v1::Organizations tree;
                    tree.set_revision(1);
                    if (request.known_revision() == 1)
                      return Result<directory::v1::Organizations>(tree);
                    const auto add = [&](const char* id, const char* parent, const char* name,
                                         directory::v1::OrganizationKind kind =
                                             directory::v1::ORGANIZATION_KIND_AGENCY) {
                      auto& organization = *tree.add_organizations();
                      organization.set_kind(kind);
                      organization.set_id(id);
                      organization.set_parent_id(parent);
                      organization.set_short_name(name);
                      organization.set_full_name(name);
                    };
                    add("mentougou", "", "门头沟区");
                    add("minzheng", "mentougou", "民政局");
                    add("office", "minzheng", "办公室",
                        directory::v1::ORGANIZATION_KIND_DEPARTMENT);
                    add("archive", "office", "档案室", directory::v1::ORGANIZATION_KIND_DEPARTMENT);
                    add("shelter", "minzheng", "救助站");
                    add("jiaowei", "mentougou", "教委");
                    return Result<directory::v1::Organizations>(tree);
                  });
  channel_.answer(directory_methods::list_cards,
                  [this](const directory::v1::ListCardsRequest& request) {
                    directory::v1::ListCardsResponse page;
                    if (request.organization_id() == "minzheng" && !empty_)
                      *page.add_cards() = card("c1", "王样例", "minzheng");
                    return Result<directory::v1::ListCardsResponse>(page);
                  });
  channel_.answer(directory_methods::get_card,
                  [this](const directory::v1::GetCardRequest& request) {
                    const auto& id = request.card_id();
                    auto found = card("c1", "王样例",
                                      id.starts_with("below")   ? "shelter"
                                      : id.starts_with("other") ? "jiaowei"
                                                                : "minzheng");
                    found.set_id(id);
                    found.set_kept(kept_);
                    found.set_phone("19000000002");
                    found.set_phone_visible(true);
                    return Result<directory::v1::Card>(found);
                  });
  channel_.answer(directory_methods::search_cards,
                  [this](const directory::v1::SearchCardsRequest&) {
                    directory::v1::SearchCardsResponse hits;
                    if (!empty_) *hits.add_cards() = card("c1", "王样例", "minzheng");
                    return Result<directory::v1::SearchCardsResponse>(hits);
                  });
  channel_.answer(directory_methods::add_card,
                  [](const directory::v1::AddCardRequest& request) -> Result<directory::v1::Card> {
                    if (request.details().phone() == "19000000009")
                      return fail(Code::unknown, QStringLiteral("PHONE_LISTED"), {});
                    return card("c2", "新人", "minzheng");
                  });
  channel_.answer(
      directory_methods::update_card,
      [](const directory::v1::UpdateCardRequest& request) -> Result<directory::v1::Card> {
        if (request.details().post() == "slow")
          return fail(Code::aborted, QStringLiteral("CARD_CHANGED"), {});
        return card("c1", "王样例", "minzheng");
      });
  channel_.answer(directory_methods::revoke_card, [](const directory::v1::RevokeCardRequest&) {
    return Result<directory_methods::Empty>(directory_methods::Empty());
  });
  channel_.answer(directory_methods::list_changes, [](const directory::v1::ListChangesRequest&) {
    directory::v1::ListChangesResponse response;
    auto& change = *response.add_changes();
    change.set_actor_name("样例管理员");
    change.set_action("card.update");
    change.set_subject_name("王样例");
    return Result<directory::v1::ListChangesResponse>(response);
  });
}

}  // namespace mct::app

#include "app/features/directory/card_list_model.h"

#include <algorithm>
#include <iterator>

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/directory/card_client.h"
#include "app/features/directory/directory_client.h"

namespace mct::app {
namespace {

constexpr int position_step = 10;  // room to put one in between

QString joined(const QString& first, const QString& second) {
  if (first.isEmpty() || second.isEmpty()) return first + second;
  return first + QStringLiteral(" · ") + second;
}

}  // namespace

CardListModel::CardListModel(QObject* parent)
    : ListModel({"organization", "id", "title", "subtitle", "detail"}, parent) {}

int CardListModel::count() const {
  return static_cast<int>(organizations_.size() + cards_.size());
}

void CardListModel::attach(const Services& services) {
  cards_client_ = &services.get<CardClient>();
  directory_ = &services.get<DirectoryClient>();
  session_ = &services.get<Session>();
}

void CardListModel::begin_loading() {
  status_.begin();
  emit statusChanged();
}

void CardListModel::show(QList<Organization> organizations, QList<Card> cards) {
  beginResetModel();
  organizations_ = std::move(organizations);
  cards_ = std::move(cards);
  endResetModel();
  status_.show_fresh(count() == 0);
  emit statusChanged();
}

void CardListModel::show_failure(const Error& error) {
  status_.fail(error);
  emit statusChanged();
}

QVariant CardListModel::value(int row, int role) const {
  if (row < organizations_.size()) {
    const auto& organization = organizations_[row];
    switch (role) {
      case IsOrganization:
        return true;
      case Id:
        return organization.id;
      case Title:
        return organization.short_name;
      case Subtitle:
        return organization.full_name == organization.short_name ? QString()
                                                                 : organization.full_name;
      default:
        return QString();
    }
  }
  const auto& card = cards_[row - organizations_.size()];
  switch (role) {
    case IsOrganization:
      return false;
    case Id:
      return card.id;
    case Title:
      return card.name;
    case Subtitle:
      return joined(card.organization_name, card.post);
    case Detail:
      return card.admin ? tr("管理员") : card.claimed ? QString() : tr("未领取");
    default:
      return {};
  }
}

void ContactModel::attach(const Services& services) {
  CardListModel::attach(services);
  const auto reload = [this] { load(); };
  connect(&card_client(), &CardClient::contactsChanged, this, reload);
  connect(&session(), &Session::cardChanged, this, reload);
}

void ContactModel::load() {
  if (!session().signed_in()) return show({}, {});
  begin_loading();
  call_ = card_client().contacts([this](const Result<QList<Card>>& contacts) {
    if (contacts)
      show({}, *contacts);
    else
      show_failure(contacts.error());
  });
}

void UnitModel::attach(const Services& services) {
  CardListModel::attach(services);
  connect(&directory(), &DirectoryClient::peopleChanged, this, [this] { load(); });
}

void UnitModel::load() {
  begin_loading();
  tree_call_ = directory().organizations([this](const Result<QList<Organization>>& all) {
    if (!all) return show_failure(all.error());
    const auto root = all->isEmpty() ? QString() : all->first().id;
    const auto here = organization_id_.isEmpty() ? root : organization_id_;
    below_.clear();
    std::ranges::copy_if(*all, std::back_inserter(below_),
                         [&](const Organization& it) { return it.parent_id == here; });
    people_.clear();
    load_people(here, {});
  });
}

// Page by page: a unit has tens of people, seldom hundreds.
void UnitModel::load_people(const QString& organization_id, const QString& page) {
  people_call_ = directory().cards_of(organization_id, page,
                                      [this, organization_id](const Result<CardPage>& next) {
                                        if (!next) return show_failure(next.error());
                                        people_ += next->cards;
                                        if (!next->next.isEmpty())
                                          return load_people(organization_id, next->next);
                                        show(below_, people_);
                                      });
}

int UnitModel::next_position() const {
  return people_.isEmpty() ? 0 : people_.last().position + position_step;
}

int UnitModel::next_department_position() const {
  return below_.isEmpty() ? 0 : below_.last().position + position_step;
}

void ColleagueSearchModel::set_query(const QString& query) {
  const auto words = query.trimmed();
  if (words == query_) return;
  query_ = words;
  emit queryChanged();
  if (started()) load();
}

// What was asked before is cancelled: an older answer never overtakes a newer one.
void ColleagueSearchModel::load() {
  more_ = false;
  if (query_.isEmpty()) {
    call_.cancel();
    show({}, {});
    status_.reset();
    emit statusChanged();
    return;
  }
  begin_loading();
  call_ = directory().search(query_, [this](const Result<CardHits>& hits) {
    if (!hits) return show_failure(hits.error());
    more_ = hits->more;
    show(hits->organizations, hits->cards);
  });
}

}  // namespace mct::app

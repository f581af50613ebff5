#include "app/features/community/listing_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/community/neighbour_client.h"

namespace mct::app {

void ListingForm::attach(const Services& services) {
  client_ = &services.get<NeighbourClient>();
  navigation_ = &services.get<Navigation>();
  wait_for(client_->own(community_id_, [this](const Result<OwnListing>& own) {
    complain(own ? QString() : mct::app::error_text(own.error()));
    if (!own) return;
    listing_ = *own;
    loaded_ = true;
    emit inputChanged();
  }));
}

void ListingForm::set_listed(bool listed) {
  listing_.listed = listed;
  emit inputChanged();
}

void ListingForm::set_name(const QString& name) {
  listing_.name = name;
  emit inputChanged();
}

void ListingForm::set_place(const QString& place) {
  listing_.place = static_cast<PlaceShown>(place.toInt());
  emit inputChanged();
}

void ListingForm::set_phone_shown(bool shown) {
  listing_.phone_shown = shown;
  emit inputChanged();
}

void ListingForm::set_note(const QString& note) {
  listing_.note = note;
  emit inputChanged();
}

void ListingForm::save() {
  if (busy()) return;
  auto wanted = listing_;
  wanted.name = wanted.name.trimmed();
  wanted.note = wanted.note.trimmed();
  if (wanted.listed && wanted.name.isEmpty()) return complain(tr("请填写邻居怎么称呼您"));
  wait_for(client_->put(wanted, [this](const Result<OwnListing>& kept) {
    complain(kept ? QString() : input_error_text(kept.error()));
    if (!kept) return;
    navigation_->say(kept->listed ? tr("邻居能看到您了") : tr("邻居不再看到您"));
    emit finished();
  }));
}

}  // namespace mct::app

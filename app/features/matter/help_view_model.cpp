#include "app/features/matter/help_view_model.h"

#include <algorithm>

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/matter/matter_client.h"

namespace mct::app {

void HelpViewModel::attach(const Services& services) {
  client_ = &services.get<MatterClient>();
  session_ = &services.get<Session>();
  connect(session_, &Session::changed, this, [this] { load(); });
}

void HelpViewModel::load() {
  // The page asks to sign in instead.
  if (!session_->signed_in()) return;
  status_.begin();
  emit statusChanged();
  call_ = client_->kinds([this](const Result<QList<MatterKind>>& kinds) {
    if (kinds)
      show(*kinds);
    else
      status_.fail(kinds.error());
    emit statusChanged();
  });
}

void HelpViewModel::show(const QList<MatterKind>& kinds) {
  const auto kind = std::ranges::find(kinds, QString::fromLatin1(kind_id), &MatterKind::id);
  kind_ = kind == kinds.end() ? MatterKind() : *kind;
  topic_ = {};
  for (const auto& it : kind_.fields)
    if (topic_.id.isEmpty() && it.type == MatterFieldType::choice) topic_ = it;
  others_.clear();
  for (const auto& it : kinds)
    if (it.id != QLatin1String(kind_id) && !it.for_staff && !it.of_home)
      others_.append(QVariantMap{{"id", it.id}, {"title", it.title}, {"about", it.about}});
  status_.show_fresh(topic_.choices.isEmpty());
  emit kindChanged();
}

}  // namespace mct::app

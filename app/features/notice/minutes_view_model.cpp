#include "app/features/notice/minutes_view_model.h"

#include <QLocale>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/notice/minutes_client.h"
#include "app/features/notice/notice_text.h"
#include "app/platform/files.h"

namespace mct::app {

void MinutesViewModel::attach(const Services& services) {
  client_ = &services.get<MinutesClient>();
  navigation_ = &services.get<Navigation>();
  files_ = &services.get<Files>();
}

void MinutesViewModel::set_revision(int revision) {
  if (revision == wanted_) return;
  wanted_ = revision;
  if (started()) load();
}

void MinutesViewModel::load() {
  if (wanted_ == 0) return;
  status_.begin();
  const auto kept = client_->stored(id_);
  if (kept) {
    show(*kept);
    if (kept->revision >= wanted_)
      status_.show_fresh(false);
    else
      status_.show_stored(false);
  }
  emit statusChanged();
  if (kept && kept->revision >= wanted_) return;
  call_ = client_->get(id_, [this](const Result<Minutes>& minutes) {
    if (minutes) {
      show(*minutes);
      status_.show_fresh(false);
    } else {
      status_.fail(minutes.error());
    }
    emit statusChanged();
  });
}

void MinutesViewModel::show(const Minutes& minutes) {
  minutes_ = minutes;
  emit changed();
}

QString MinutesViewModel::author_text() const {
  return tr("%1，%2发布").arg(minutes_.author, NoticeText::time(minutes_.published_ms));
}

QString MinutesViewModel::corrected_text() const {
  return minutes_.corrected_ms == 0 ? QString()
                                    : tr("%1更正").arg(NoticeText::time(minutes_.corrected_ms));
}

QVariantList MinutesViewModel::attachments() const {
  QVariantList all;
  for (const auto& it : minutes_.attachments)
    all.append(QVariantMap{{"name", it.name}, {"size", QLocale().formattedDataSize(it.size)}});
  return all;
}

void MinutesViewModel::saveAttachment(int place) {
  const auto attachment = minutes_.attachments.value(place);
  download_call_ = client_->download(
      id_, attachment, [this, name = attachment.name](const Result<QByteArray>& content) {
        if (!content) return navigation_->say(mct::app::error_text(content.error()));
        files_->save({name, *content}, this, [this] { navigation_->say(tr("已保存")); });
      });
}

}  // namespace mct::app

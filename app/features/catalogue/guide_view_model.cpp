#include "app/features/catalogue/guide_view_model.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMimeDatabase>

#include "app/core/cache/shelves.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/catalogue/catalogue_client.h"
#include "app/features/catalogue/item_text.h"
#include "app/platform/platform.h"

namespace mct::app {

void GuideViewModel::set_code(const QString& code) {
  if (code == code_) return;
  code_ = code;
  emit codeChanged();
  if (!started()) return;
  guide_ = {};
  flow_chart_.clear();
  status_.reset();
  emit guideChanged();
  emit flowChartChanged();
  emit favouriteChanged();
  load();
}

void GuideViewModel::attach(const Services& services) {
  client_ = &services.get<CatalogueClient>();
  shelves_ = &services.get<Shelves>();
  platform_ = &services.get<Platform>();
  navigation_ = &services.get<Navigation>();
  connect(shelves_, &Shelves::changed, this, [this](const QString& shelf) {
    if (shelf == QLatin1String(Shelves::favourites)) emit favouriteChanged();
  });
}

void GuideViewModel::load() {
  if (code_.isEmpty()) return;
  status_.begin();
  if (status_.state() == load_state::Loading)
    if (auto stored = client_->stored_guide(code_)) {
      show(*stored);
      status_.show_stored(false);
      remember();
    }
  emit statusChanged();
  call_ = client_->guide(code_, [this](const Result<ItemGuide>& guide) {
    if (guide) {
      show(*guide);
      status_.show_fresh(false);
      remember();
    } else {
      status_.fail(guide.error());
    }
    emit statusChanged();
  });
}

void GuideViewModel::show(const ItemGuide& guide) {
  // Mostly the device has it as the server has: nothing on the page is made anew.
  const bool changed = !(guide_ == guide);
  guide_ = guide;
  // The attachments may have changed with the guide.
  if (favourite()) client_->keep(guide_, true);
  if (changed) emit guideChanged();
  emit favouriteChanged();
  show_flow_chart();
}

void GuideViewModel::remember() {
  shelves_->put(Shelves::history, {item_link(code_), name(), agency_name(), kind_name(), 0});
}

const GuideAttachment* GuideViewModel::flow_chart_attachment() const {
  for (const auto& attachment : guide_.attachments)
    if (attachment.flow_chart) return &attachment;
  return nullptr;
}

void GuideViewModel::show_flow_chart() {
  const auto* attachment = flow_chart_attachment();
  if (!attachment) return;
  if (auto stored = client_->stored_attachment(*attachment)) {
    flow_chart_ = picture_of(*attachment, *stored);
    emit flowChartChanged();
    return;
  }
  picture_call_ = client_->attachment(code_, *attachment,
                                      [this, shown = *attachment](const Result<QByteArray>& bytes) {
                                        // Without its picture the guide is still a guide.
                                        if (!bytes) return;
                                        flow_chart_ = picture_of(shown, *bytes);
                                        emit flowChartChanged();
                                      });
}

QUrl GuideViewModel::picture_of(const GuideAttachment& attachment, const QByteArray& bytes) {
  return QUrl(QStringLiteral("data:%1;base64,%2")
                  .arg(attachment.media_type, QString::fromLatin1(bytes.toBase64())));
}

bool GuideViewModel::favourite() const {
  return shelves_ && shelves_->contains(Shelves::favourites, item_link(code_));
}

void GuideViewModel::set_favourite(bool favourite) {
  if (!shelves_ || favourite == this->favourite() || name().isEmpty()) return;
  client_->keep(guide_, favourite);
  if (favourite)
    shelves_->put(Shelves::favourites, {item_link(code_), name(), agency_name(), kind_name(), 0});
  else
    shelves_->remove(Shelves::favourites, item_link(code_));
  navigation_->say(favourite ? tr("已收藏，没有网络也能看") : tr("已取消收藏"));
}

void GuideViewModel::share() {
  platform_->share(share_text(), QUrl(item_link(code_)));
}

void GuideViewModel::call() {
  dial(phone().section(QStringLiteral("、"), 0, 0));
}

void GuideViewModel::dial(const QString& number) {
  if (!number.isEmpty()) platform_->dial(number);
}

void GuideViewModel::openOnline() {
  const QUrl url(online_url());
  if (url.scheme() == "https" || url.scheme() == "http") platform_->open(url);
}

void GuideViewModel::openAttachment(const QString& id) {
  for (const auto& attachment : std::as_const(guide_.attachments)) {
    if (attachment.id != id) continue;
    if (auto stored = client_->stored_attachment(attachment)) return open_file(attachment, *stored);
    file_call_ =
        client_->attachment(code_, attachment, [this, attachment](const Result<QByteArray>& bytes) {
          if (bytes)
            open_file(attachment, *bytes);
          else
            navigation_->say(app::error_text(bytes.error()));
        });
    return;
  }
}

void GuideViewModel::open_file(const GuideAttachment& attachment, const QByteArray& bytes) {
  const auto suffix = QMimeDatabase().mimeTypeForName(attachment.media_type).preferredSuffix();
  const auto path = QDir::temp().filePath("mct-" + attachment.sha256.left(16) + "." + suffix);
  QFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
    file.close();
    platform_->open(QUrl::fromLocalFile(path));
  } else {
    navigation_->say(tr("存不下附件：%1").arg(file.errorString()));
  }
}

}  // namespace mct::app

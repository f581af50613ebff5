#include "app/features/picture/picture_view_model.h"

#include "app/core/attachments/attachment_file.h"
#include "app/core/cache/device_cache.h"
#include "app/core/channel/channel.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/platform/files.h"

namespace mct::app {

PictureViewModel::PictureViewModel(QObject* parent) : PageViewModel(parent) {}

PictureViewModel::~PictureViewModel() = default;

void PictureViewModel::attach(const Services& services) {
  file_ = std::make_unique<AttachmentFile>(services.get<Channel>(), services.get<DeviceCache>());
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
}

void PictureViewModel::load() {
  status_.begin();
  emit statusChanged();
  file_->fetch({id_, {noun_, place_id_}, everybody_}, [this](const Result<void>& fetched) {
    source_ = fetched ? file_->source() : QUrl();
    if (!fetched)
      status_.fail(fetched.error());
    else if (source_.isEmpty())
      status_.fail({Code::resource_exhausted, QStringLiteral("DEVICE_FULL"), {}});
    else
      status_.show_fresh(false);
    emit changed();
    emit statusChanged();
  });
}

void PictureViewModel::save() {
  files_->save({name_, file_->content()}, this, [this] { navigation_->say(tr("已保存")); });
}

}  // namespace mct::app

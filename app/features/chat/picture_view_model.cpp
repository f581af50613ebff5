#include "app/features/chat/picture_view_model.h"

#include <QFile>

#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/chat/message_client.h"
#include "app/platform/files.h"

namespace mct::app {

void PictureViewModel::attach(const Services& services) {
  messages_ = &services.get<MessageClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
}

void PictureViewModel::load() {
  status_.begin();
  emit statusChanged();
  const auto message = messages_->find(id_, static_cast<qint64>(sequence_));
  if (!message || !message->attachment) {
    status_.fail({Code::not_found, QStringLiteral("MESSAGE_NOT_FOUND"), {}});
    emit statusChanged();
    return;
  }
  name_ = message->attachment->name;
  call_ = messages_->download(id_, *message, AttachmentPart::whole,
                              [this](const Result<QByteArray>& content) {
                                if (content)
                                  show(*content);
                                else
                                  status_.fail(content.error());
                                emit statusChanged();
                              });
}

void PictureViewModel::show(const QByteArray& content) {
  content_ = content;
  QFile file(folder_.filePath(QStringLiteral("picture")));
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
    status_.fail({Code::resource_exhausted, QStringLiteral("DEVICE_FULL"), {}});
    return;
  }
  file.close();
  source_ = QUrl::fromLocalFile(file.fileName());
  status_.show_fresh(false);
  emit changed();
}

void PictureViewModel::save() {
  files_->save({name_, content_}, this, [this] { navigation_->say(tr("已保存")); });
}

}  // namespace mct::app

#pragma once

#include <QTemporaryDir>
#include <QUrl>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"

namespace mct::app {

class Files;
class MessageClient;
class Navigation;

// The picture of a message, in full.
class PictureViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString conversationId MEMBER id_)
  Q_PROPERTY(qreal sequence MEMBER sequence_)
  // For an Image.
  Q_PROPERTY(QUrl source READ source NOTIFY changed)
  Q_PROPERTY(QString name READ name NOTIFY changed)

 public:
  using PageViewModel::PageViewModel;

  QUrl source() const { return source_; }
  QString name() const { return name_; }

  // Lets a person say where it is kept.
  Q_INVOKABLE void save();

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {}

 private:
  void show(const QByteArray& content);

  MessageClient* messages_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, name_;
  qreal sequence_ = 0;  // a number that QML holds exactly
  QByteArray content_;
  QTemporaryDir folder_;  // from where it is shown; goes with this
  QUrl source_;
  PendingCall call_;
};

}  // namespace mct::app

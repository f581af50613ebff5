#pragma once

#include <memory>

#include <QUrl>

#include "app/core/page_view_model.h"

namespace mct::app {

class AttachmentFile;
class Files;
class Navigation;

// A picture that hangs on something, in full.
class PictureViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString attachmentId MEMBER id_ NOTIFY changed)
  // What it hangs on.
  Q_PROPERTY(QString noun MEMBER noun_ NOTIFY changed)
  Q_PROPERTY(QString placeId MEMBER place_id_ NOTIFY changed)
  // Everybody may see it.
  Q_PROPERTY(bool everybody MEMBER everybody_ NOTIFY changed)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY changed)
  // For an Image.
  Q_PROPERTY(QUrl source READ source NOTIFY changed)

 public:
  explicit PictureViewModel(QObject* parent = nullptr);
  ~PictureViewModel() override;

  const QUrl& source() const { return source_; }

  // Lets a person say where it is kept.
  Q_INVOKABLE void save();

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {}

 private:
  std::unique_ptr<AttachmentFile> file_;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, noun_, place_id_, name_;
  bool everybody_ = false;
  QUrl source_;
};

}  // namespace mct::app

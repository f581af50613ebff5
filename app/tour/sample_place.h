#pragma once

#include <QList>
#include <QString>

#include "app/core/attachments/attachment.h"

namespace mct::app {

class Application;

// Pictures of the sample garden and a guide to it, drawn for the tour.
class SamplePlace {
 public:
  explicit SamplePlace(Application& application) : application_(application) {}

  // With pictures and a guide, which the admin of the sample unit writes when there are none yet.
  // Its id; empty when it could not be done in time.
  QString garden();

 private:
  bool add_pictures();
  bool write_guide();
  // Its id; empty when it was refused.
  QString upload(const QString& name, const QByteArray& content);

  Application& application_;
};

}  // namespace mct::app

#pragma once

#include <QString>

namespace mct::app {

// A file that hangs on something, such as a notice.
struct Attachment {
  QString id;
  QString name;
  qint64 size = 0;  // bytes
  QString media_type;
  bool has_thumbnail = false;
};

// The file itself, or the small picture of it.
enum class AttachmentPart { whole, thumbnail };

// What it hangs on.
struct AttachmentPlace {
  QString noun;
  QString id;
};

}  // namespace mct::app

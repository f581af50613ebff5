#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mct::app {

// What one place is opened with. Times are milliseconds since 1970-01-01T00:00:00Z.
struct OwnPass {
  QString place;
  QString place_name;
  qint64 end_ms = 0;
  QByteArray pass;  // mct.access.v1.Pass

  friend bool operator==(const OwnPass&, const OwnPass&) = default;
};

struct Visitor {
  QString id;
  QString name;
  QString place_name;
  qint64 start_ms = 0;
  qint64 end_ms = 0;
  QString code;
  bool cancelled = false;
  qint64 entered_ms = 0;  // 0: not yet
};

struct Invitation {
  QString place;
  QString name;
  qint64 start_ms = 0;
  qint64 end_ms = 0;
  QString request_id;
};

struct GateEntry {
  qint64 time_ms = 0;
  QString gate_name;
  QString visitor_name;  // empty: oneself
  QString refusal;       // its stable name; empty: let in
};

}  // namespace mct::app

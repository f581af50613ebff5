#pragma once

#include <QList>
#include <QString>

namespace mct::app {

// In what capacity a person acts.
struct Card {
  QString id;
  QString organization_id;    // empty: a personal card, or a resident's
  QString community_id;       // of a resident's card: where its holder lives
  QString organization_name;  // short names from the unit down
  QString unit_id;
  QString name;
  QString post;
  QString phone;  // masked unless phone_visible
  QString office_phone;
  QString signature;
  int gender = 0;  // 0 not said, 1 male, 2 female
  int position = 0;
  qint64 revision = 0;
  bool phone_visible = false;
  bool phone_open = false;  // all staff of the district see the number
  bool admin = false;
  bool claimed = false;
  bool kept = false;
  bool identity_reviewer = false;  // entrusted with 实名审核

  bool personal() const { return organization_id.isEmpty() && community_id.isEmpty(); }
  bool staff() const { return !organization_id.isEmpty(); }
};

struct MyCards {
  QList<Card> held;  // the personal card first
  QList<Card> waiting;
};

struct Organization {
  QString id;
  QString parent_id;
  QString short_name;
  QString full_name;
  bool department = false;
  int position = 0;
};

// What an admin says of a department; one that is to be made has no id.
struct DepartmentDetails {
  QString id;
  QString parent_id;
  QString name;
  int position = 0;
};

// Digits that the server takes for a place among siblings: 0 to 999,999.
inline bool is_position(const QString& digits) {
  bool number = false;
  const int position = digits.trimmed().toInt(&number);
  return number && position >= 0 && position <= 999'999;
}

struct CardPage {
  QList<Card> cards;
  QString next;  // empty on the last page
};

struct CardHits {
  QList<Organization> organizations;
  QList<Card> cards;
  bool more = false;
};

// What an admin says of a person.
struct CardDetails {
  QString organization_id;
  QString name;
  int gender = 0;
  QString post;
  QString phone;
  QString office_phone;
  int position = 0;
};

// An entry of the trail.
struct CardChange {
  qint64 at_ms = 0;
  QString actor;
  QString action;
  QString subject;
  QString fields;  // 岗位：科员 → 科长
};

}  // namespace mct::app

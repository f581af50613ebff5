#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/core/attachments/attachment.h"

namespace mct::app {

// Numbers are those of mct.matter.v1. Times are milliseconds since 1970; 0: none.
enum class MatterFieldType {
  none = 0,
  line = 1,
  text = 2,
  choice = 3,
  number = 4,
  date = 5,
  phone = 6,
  files = 7
};
enum class MatterState {
  none = 0,
  filed = 1,
  accepted = 2,
  supplementing = 3,
  finished = 4,
  rejected = 5,
  withdrawn = 6
};
enum class MatterVerb {
  none = 0,
  filed = 1,
  accepted = 2,
  rejected = 3,
  supplement_asked = 4,
  supplied = 5,
  transferred = 6,
  returned = 7,
  assigned = 8,
  urged = 9,
  commented = 10,
  finished = 11,
  withdrawn = 12,
  rated = 13,
  reopened = 14,
  fell_due = 15,
  overdue = 16
};

struct MatterField {
  QString id;
  QString section;
  QString title;
  MatterFieldType type = MatterFieldType::none;
  bool required = false;
  QStringList choices;
  QString hint;
  QString prefill;
  bool pictures = false;  // of files: pictures alone
};

struct MatterKind {
  QString id;
  QString title;
  QString about;
  QString unit;
  int accept_days = 0;
  int promised_days = 0;
  int legal_days = 0;
  QString item_code;
  QList<MatterField> fields;
  bool for_staff = false;
  bool of_home = false;
};

struct MatterMissing {
  QString field_id;
  QString what;
};

struct MatterAnswer {
  QString field_id;
  QString section;
  QString title;
  QString value;
  QList<Attachment> attachments;
};

// What is answered.
struct NewMatterAnswer {
  QString field_id;
  QString value;
  QStringList attachment_ids;
};

struct MatterEntry {
  qint64 time_ms = 0;
  MatterVerb verb = MatterVerb::none;
  QString name;
  QString organization;
  QString note;
  bool internal = false;
};

struct MatterProposedField {
  QString title;
  QString before;
  QString after;
};

struct MatterProposedChange {
  bool is_new = false;
  QString code;
  QString name;
  QList<MatterProposedField> fields;
};

// What finishing a matter publishes, or has published.
struct MatterProposal {
  qint64 basis = 0;
  QList<MatterProposedChange> changes;
  QStringList problems;  // in words; then there are no changes
};

struct Matter {
  QString id;
  qint64 revision = 0;
  QString number;
  QString kind_id;
  QString kind_title;
  QString title;
  MatterState state = MatterState::none;
  qint64 filed_ms = 0;
  QString applicant;
  bool own = false;
  QString unit;
  QString handler;
  QList<MatterAnswer> answers;
  QList<MatterMissing> missing;
  qint64 due_ms = 0;
  qint64 legal_ms = 0;
  bool provisional = false;
  bool overdue = false;
  QString result;
  QList<Attachment> result_attachments;
  int stars = 0;
  int speed_stars = 0;
  bool scores_speed = false;  // whoever rates it rates the speed, too
  QString rating_note;
  QList<MatterEntry> trail;
  QList<MatterVerb> possible;
  QList<MatterField> fields;  // of the form that it was filed with
  std::optional<MatterProposal> proposal;
};

struct MatterSummary {
  QString id;
  QString number;
  QString kind_title;
  QString title;
  MatterState state = MatterState::none;
  qint64 filed_ms = 0;
  qint64 changed_ms = 0;
  QString unit;
  QString handler;
  qint64 due_ms = 0;
  bool overdue = false;
  bool unrated = false;
};

struct MatterPage {
  QList<MatterSummary> matters;
  QString next;
};

// 值班表: who gets what is filed on which day, 1 Monday to 7 Sunday.
struct RotaTurn {
  int weekday = 0;
  QString card_id;
  QString name;
};

struct MatterUnit {
  QString id;
  QString name;
};

}  // namespace mct::app

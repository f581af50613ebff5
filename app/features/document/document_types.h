#pragma once

#include <QList>
#include <QString>

#include "app/core/attachments/attachment.h"

namespace mct::app {

// Numbers are those of mct.document.v1. Times are milliseconds since 1970; 0: none.
enum class DocumentTask { none = 0, countersign = 1, sign = 2, read = 3 };
enum class DocumentState {
  none = 0,
  draft = 1,
  circulating = 2,
  returned = 3,
  withdrawn = 4,
  completed = 5,
  archived = 6
};
enum class DocumentVerb {
  none = 0,
  drafted = 1,
  revised = 2,
  circulated = 3,
  commented = 4,
  countersigned = 5,
  signed_off = 6,
  read = 7,
  returned = 8,
  withdrawn = 9,
  urged = 10,
  handed_over = 11,
  numbered = 12,
  archived = 13
};
enum class PartStanding { none = 0, coming = 1, waiting = 2, done = 3, lapsed = 4 };

struct DocumentSummary {
  QString id;
  int kind = 0;
  int urgency = 0;
  QString title;
  QString number;
  DocumentState state = DocumentState::none;
  QString drafter;
  QString organization;
  qint64 changed_ms = 0;
  DocumentTask task = DocumentTask::none;
  QString for_name;
};

struct DocumentPage {
  QList<DocumentSummary> documents;
  QString next;
};

struct DocumentPerson {
  QString card_id;
  QString name;
  QString organization;
};

struct DocumentPart {
  int step = 0;
  DocumentTask task = DocumentTask::none;
  bool in_turn = false;
  DocumentPerson person;
  PartStanding standing = PartStanding::none;
  qint64 done_ms = 0;
  QString substitute;
};

struct DocumentEntry {
  qint64 time_ms = 0;
  DocumentVerb verb = DocumentVerb::none;
  QString name;
  QString organization;
  QString for_name;
  QString note;
};

struct DocumentPossible {
  DocumentVerb verb = DocumentVerb::none;
  QString for_card_id;
  QString for_name;
};

struct DocumentContent {
  int kind = 0;
  int urgency = 0;
  QString title;
  QString body;
};

struct Document {
  QString id;
  qint64 revision = 0;
  DocumentContent content;
  QString number;
  DocumentState state = DocumentState::none;
  QString drafter;
  QString organization;
  qint64 drafted_ms = 0;
  QList<Attachment> attachments;
  QList<DocumentPart> route;
  QList<DocumentEntry> trail;
  QList<DocumentPossible> possible;
};

struct RouteStep {
  DocumentTask task = DocumentTask::countersign;
  QList<DocumentPerson> people;
  bool in_turn = false;
};

struct DocumentAbsence {
  QString id;
  QString name;
  QString substitute;
  QList<DocumentTask> tasks;
  qint64 start_ms = 0;
  qint64 end_ms = 0;
};

struct DocumentAbsences {
  QList<DocumentAbsence> own;
  QList<DocumentAbsence> standing_in;
};

}  // namespace mct::app

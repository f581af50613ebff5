#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

#include "app/core/channel/pending_call.h"
#include "app/core/error.h"
#include "app/features/notice/neighbourhood_draft.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class SendingClient;
class Session;

// Whom a notice that is being written is for: units, departments, single people and groups.
class AudienceDraft : public QObject {
  Q_OBJECT
  QML_NAMED_ELEMENT(AudienceDraft)
  QML_UNCREATABLE("Part of NoticeForm")
  // Whom one may send to: {id, name, depth} each, of which `depth` is the place below the district;
  // and the ids that are chosen.
  Q_PROPERTY(QVariantList units READ units NOTIFY unitsChanged)
  Q_PROPERTY(QStringList chosen READ chosen NOTIFY changed)
  // {id, name} of each of the chosen people.
  Q_PROPERTY(QVariantList people READ people NOTIFY changed)
  // {id, name, chosen} each of the groups that the acting card is in.
  Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
  Q_PROPERTY(mct::app::NeighbourhoodDraft* neighbourhoods READ neighbourhoods CONSTANT)
  // Who will get it.
  Q_PROPERTY(QString text READ text NOTIFY changed)

 public:
  using QObject::QObject;

  // Asks whom one may send to; chosen are the residents of the community, or, without one, the own
  // unit.
  void begin(SendingClient& client, const Session& session, const QString& community_id);

  QVariantList units() const;
  const QStringList& chosen() const { return recipients_.organization_ids; }
  QVariantList people() const;
  QVariantList groups() const;
  NeighbourhoodDraft* neighbourhoods() { return &neighbourhoods_; }
  const QString& text() const { return text_; }
  const NoticeRecipients& recipients() const { return recipients_; }
  // The whole district, if one may send alerts to it; empty: one may not.
  const QString& district_id() const { return district_id_; }
  // Nobody else.
  void choose_district();

  Q_INVOKABLE void choose(const QString& id, bool chosen);
  Q_INVOKABLE void chooseGroup(const QString& id, bool chosen);
  Q_INVOKABLE void choosePerson(const QString& card_id, const QString& name);
  Q_INVOKABLE void removePerson(const QString& card_id);

 signals:
  void unitsChanged();
  void changed();
  void failed(const Error& error);

 private:
  struct Offered {
    NoticeUnit unit;
    int depth = 0;
  };

  void offer(const QList<NoticeUnit>& all, const Session& session);
  void preview();
  QString count_text(const NoticeAudience& audience);

  SendingClient* client_ = nullptr;
  QList<Offered> offered_;
  QString district_id_, text_;
  NoticeRecipients recipients_;
  NeighbourhoodDraft neighbourhoods_;
  bool for_residents_ = false;  // from the beginning
  QStringList names_;           // of the people
  QList<NoticeGroup> groups_;
  PendingCall units_call_, groups_call_, preview_call_;
};

}  // namespace mct::app

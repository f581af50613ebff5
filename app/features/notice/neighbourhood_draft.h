#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

#include "app/core/channel/pending_call.h"
#include "app/core/error.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class SendingClient;

// Which residents a notice that is being written is for: chosen step by step, from a community down
// to a household.
class NeighbourhoodDraft : public QObject {
  Q_OBJECT
  QML_NAMED_ELEMENT(NeighbourhoodDraft)
  QML_UNCREATABLE("Part of AudienceDraft")
  // Residents can be chosen at all.
  Q_PROPERTY(bool offered READ offered NOTIFY changed)
  // Where one looks now, such as 德露苑社区3号楼; empty: at the communities.
  Q_PROPERTY(QString within READ within NOTIFY changed)
  // {place, name, chosen, divided} each; divided: it has parts to look into.
  Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)
  // {place, name} of each that is chosen.
  Q_PROPERTY(QVariantList chosen READ chosen NOTIFY changed)

 public:
  using QObject::QObject;

  // `community_id`: the one that is offered, and chosen from the beginning; empty: any that one
  // reaches, unless these are too many.
  void begin(SendingClient& client, const QString& community_id);

  bool offered() const { return !communities_.isEmpty(); }
  QString within() const;
  QVariantList parts() const;
  QVariantList chosen() const;
  QList<Neighbourhood> neighbourhoods() const;
  // Nobody.
  void clear();

  // Of a part that is shown.
  Q_INVOKABLE void open(int place);
  Q_INVOKABLE void choose(int place, bool chosen);
  // One step out.
  Q_INVOKABLE void back();
  // Of one that is chosen.
  Q_INVOKABLE void remove(int place);

 signals:
  void changed();
  // Others are chosen.
  void chosenChanged();
  void failed(const Error& error);

 private:
  bool is_chosen(const Neighbourhood& it) const;

  SendingClient* client_ = nullptr;
  QList<NeighbourhoodEntry> communities_, parts_, chosen_;
  QList<NeighbourhoodEntry> path_;  // from a community down to where one looks
  PendingCall call_;
};

}  // namespace mct::app

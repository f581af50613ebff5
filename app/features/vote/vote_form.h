#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/vote/vote_types.h"

namespace mct::app {

class Navigation;
class VoteClient;

// Begins a vote of a community or of one of its buildings.
class VoteForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY inputChanged)
  // The buildings are on their way, there, not entered yet (Empty), or could not be had.
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY scopesChanged)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY scopesChanged)
  // {value, text} each: the whole community first, then its buildings.
  Q_PROPERTY(QVariantList scopes READ scopes NOTIFY scopesChanged)
  // One of their values.
  Q_PROPERTY(QString scope MEMBER building_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString title MEMBER title_ NOTIFY inputChanged)
  Q_PROPERTY(QString body MEMBER body_ NOTIFY inputChanged)
  // A line for each question.
  Q_PROPERTY(QString questions MEMBER questions_ NOTIFY inputChanged)
  // "ordinary" or "special".
  Q_PROPERTY(QString majority MEMBER majority_ NOTIFY inputChanged)
  // "secret" or "named".
  Q_PROPERTY(QString manner MEMBER manner_ NOTIFY inputChanged)
  // 2026-12-31: ballots are taken until the end of that day.
  Q_PROPERTY(QString lastDay MEMBER last_day_ NOTIFY inputChanged)

 public:
  using Form::Form;

  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }
  QVariantList scopes() const;

  Q_INVOKABLE void retry();
  Q_INVOKABLE void begin();

 signals:
  void inputChanged();
  void scopesChanged();

 protected:
  void attach(const Services& services) override;

 private:
  VoteClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  LoadStatus status_;
  QList<VoteBuilding> buildings_;
  QString community_id_, building_id_, title_, body_, questions_, last_day_, request_id_;
  QString majority_ = QStringLiteral("ordinary");
  QString manner_ = QStringLiteral("secret");
  PendingCall buildings_call_;
};

}  // namespace mct::app

#pragma once

#include "app/core/form.h"
#include "app/features/vote/vote_types.h"

namespace mct::app {

class Navigation;
class VoteClient;

// Begins a vote of a community.
class VoteForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY inputChanged)
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

  Q_INVOKABLE void begin();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  VoteClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_, title_, body_, questions_, last_day_, request_id_;
  QString majority_ = QStringLiteral("ordinary");
  QString manner_ = QStringLiteral("secret");
};

}  // namespace mct::app

#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/vote/vote_types.h"

namespace mct::app {

class Navigation;
class VoteClient;

// One vote: what is asked, one's ballot, and once it has closed what came of it.
class VoteViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString voteId MEMBER id_ NOTIFY idChanged)
  Q_PROPERTY(QString title READ title NOTIFY statusChanged)
  Q_PROPERTY(QString body READ body NOTIFY statusChanged)
  // Ballots are taken.
  Q_PROPERTY(bool open READ open NOTIFY statusChanged)
  Q_PROPERTY(QString stateText READ state_text NOTIFY statusChanged)
  // Whose owners decide.
  Q_PROPERTY(QString scope READ scope NOTIFY statusChanged)
  // Over the questions, or over what came of them.
  Q_PROPERTY(QString questionsTitle READ questions_title NOTIFY statusChanged)
  // {label, value} each.
  Q_PROPERTY(QVariantList facts READ facts NOTIFY statusChanged)
  // {place, text, chosen: "1" 同意, "2" 反对, "3" 弃权 or "", result, passed, passedText} each.
  Q_PROPERTY(QVariantList questions READ questions NOTIFY statusChanged)
  // The household whose ballot is next, for people; empty: there is none.
  Q_PROPERTY(QString household READ household NOTIFY statusChanged)
  // Why one cannot vote, for people; empty: one can, or the vote is over.
  Q_PROPERTY(QString hindrance READ hindrance NOTIFY statusChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)
  Q_PROPERTY(QString trouble READ trouble NOTIFY statusChanged)

 public:
  using PageViewModel::PageViewModel;

  const QString& title() const { return it_.title; }
  const QString& body() const { return it_.body; }
  bool open() const { return it_.state == VoteState::open; }
  QString state_text() const;
  QString scope() const;
  QString questions_title() const;
  QVariantList facts() const;
  QVariantList questions() const;
  QString household() const;
  QString hindrance() const;
  bool busy() const { return busy_; }
  const QString& trouble() const { return trouble_; }

  Q_INVOKABLE void choose(int place, const QString& answer);
  Q_INVOKABLE void cast();
  // The committee's. Says what is missing when there is no reason.
  Q_INVOKABLE void callOff(const QString& reason);

 signals:
  void idChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit statusChanged(); }

 private:
  // Of an owner whose ballot is not cast; nullptr: there is none.
  const VoteHousehold* next() const;
  void show(const Vote& vote);

  VoteClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, trouble_, request_id_;
  Vote it_;
  QList<VoteAnswer> chosen_;
  bool busy_ = false;
  PendingCall call_, casting_, calling_off_;
};

}  // namespace mct::app

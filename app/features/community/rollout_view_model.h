#pragma once

#include <QDate>
#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/community/rollout_types.h"

namespace mct::app {

class Navigation;
class RolloutClient;

// 进社区计划: three months, town by town, actual beside plan. Begins with the month before this
// one.
class RolloutViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  // Such as 2026 年 11 月至 2027 年 1 月.
  Q_PROPERTY(QString monthsText READ months_text NOTIFY changed)
  // Of the whole district.
  Q_PROPERTY(QString totalText READ total_text NOTIFY changed)
  Q_PROPERTY(double totalShare READ total_share NOTIFY changed)
  // {townId, name, openText, months, mayPlan} each; months {label, figures, plannedShare,
  // openedShare} each, shares of the town's highest figure.
  Q_PROPERTY(QVariantList towns READ towns NOTIFY changed)

 public:
  using PageViewModel::PageViewModel;

  QString months_text() const;
  QString total_text() const;
  double total_share() const;
  QVariantList towns() const;

  Q_INVOKABLE void earlier() { move(-3); }
  Q_INVOKABLE void later() { move(3); }
  // The page that plans a town, with the months that are shown.
  Q_INVOKABLE void plan(const QString& town_id);

  static QString month_name(const QString& month);

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  void move(int months);
  // How many communities all towns have, and how many are open.
  struct Sum {
    int all = 0;
    int open = 0;
  };
  Sum sum() const;

  RolloutClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QDate first_;
  QList<TownRollout> towns_;
  PendingCall call_;
};

}  // namespace mct::app

#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/installation/installation_types.h"

namespace mct::app {

class InstallationClient;
class Navigation;
class Platform;

// The report of a week: the running one, or one of those before. Figures come as texts; `lines` are
// {name, listed, claimed, installed, active, change, share, spoken} each, of which `share` is a
// number from 0 to 1; `tiles` are {label, value, more}.
class WeeklyReportViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  // How many weeks before the running one.
  Q_PROPERTY(int back READ back WRITE set_back NOTIFY changed)
  Q_PROPERTY(bool hasEarlier READ has_earlier NOTIFY changed)
  Q_PROPERTY(bool hasLater READ has_later NOTIFY changed)
  Q_PROPERTY(QString weekText READ week_text NOTIFY changed)
  Q_PROPERTY(QString daysText READ days_text NOTIFY changed)
  Q_PROPERTY(QString takenText READ taken_text NOTIFY changed)
  Q_PROPERTY(bool unfinished READ unfinished NOTIFY changed)
  Q_PROPERTY(QVariantList tiles READ tiles NOTIFY changed)
  Q_PROPERTY(QVariantMap total READ total NOTIFY changed)
  Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
  Q_PROPERTY(QString notesText READ notes_text NOTIFY changed)
  Q_PROPERTY(bool saving READ saving NOTIFY savingChanged)

 public:
  using PageViewModel::PageViewModel;

  int back() const { return back_; }
  void set_back(int back);
  bool has_earlier() const { return back_ + 1 < weeks_.size(); }
  bool has_later() const { return back_ > 0; }
  QString week_text() const;
  QString days_text() const;
  QString taken_text() const;
  bool unfinished() const { return !report_.week.finished; }
  QVariantList tiles() const;
  QVariantMap total() const;
  QVariantList lines() const;
  QString notes_text() const;
  bool saving() const { return saving_; }

  Q_INVOKABLE void saveXlsx() { save(ReportFormat::xlsx); }
  Q_INVOKABLE void savePdf() { save(ReportFormat::pdf); }

 signals:
  void changed();
  void savingChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  void load_report();
  void save(ReportFormat format);
  void set_saving(bool saving);

  InstallationClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Platform* platform_ = nullptr;
  QList<ReportWeek> weeks_;
  int back_ = 0;
  WeeklyReport report_;
  bool saving_ = false;
  PendingCall call_, save_call_;
};

}  // namespace mct::app

#pragma once

#include <map>

#include <QUrl>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

class Navigation;
class ReviewClient;

// One application, for the officer who decides it.
class ReviewViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString applicationId MEMBER id_ NOTIFY applicationIdChanged)
  Q_PROPERTY(QString title READ title NOTIFY applicationChanged)
  Q_PROPERTY(QString timeText READ time_text NOTIFY applicationChanged)
  Q_PROPERTY(QString name READ name NOTIFY applicationChanged)
  Q_PROPERTY(QString formerName READ former_name NOTIFY applicationChanged)
  // Masked until it was revealed.
  Q_PROPERTY(QString idNumber READ id_number NOTIFY applicationChanged)
  Q_PROPERTY(bool revealed READ revealed NOTIFY applicationChanged)
  // {title, source, face} each, in the order in which they are looked at.
  Q_PROPERTY(QVariantList photos READ photos NOTIFY applicationChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

 public:
  using PageViewModel::PageViewModel;

  QString title() const;
  QString time_text() const;
  QString name() const { return seen_.name; }
  QString former_name() const { return seen_.former_name; }
  QString id_number() const { return revealed() ? revealed_ : seen_.masked_id_number; }
  bool revealed() const { return !revealed_.isEmpty(); }
  QVariantList photos() const;
  bool busy() const { return busy_; }

  // The person reads that it was done, and what for.
  Q_INVOKABLE void reveal();
  Q_INVOKABLE void approve() { decide({}); }
  // Says what is missing when there is no reason.
  Q_INVOKABLE void reject(const QString& reason);

 signals:
  void applicationIdChanged();
  void applicationChanged();
  void busyChanged();
  // It is decided, by this officer or by another: the page may go.
  void finished();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit applicationChanged(); }

 private:
  void show(const ApplicationUnderReview& seen);
  void decide(const QString& reason);

  ReviewClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, revealed_;
  ApplicationUnderReview seen_;
  std::map<PhotoRole, QUrl> photos_;
  std::map<PhotoRole, PendingCall> photo_calls_;
  PendingCall call_, revealing_, deciding_;
  bool busy_ = false;
};

}  // namespace mct::app

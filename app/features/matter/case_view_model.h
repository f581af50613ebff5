#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/matter/case_types.h"

namespace mct::app {

class CaseClient;

// One handled suggestion.
class CaseViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString source MEMBER source_ NOTIFY caseChanged)
  Q_PROPERTY(int number MEMBER number_ NOTIFY caseChanged)
  Q_PROPERTY(QString title READ title NOTIFY caseChanged)
  Q_PROPERTY(QString category READ category NOTIFY caseChanged)
  Q_PROPERTY(QString content READ content NOTIFY caseChanged)
  Q_PROPERTY(QString units READ units NOTIFY caseChanged)
  Q_PROPERTY(QString handling READ handling NOTIFY caseChanged)
  Q_PROPERTY(QString measure READ measure NOTIFY caseChanged)
  // Where it was published.
  Q_PROPERTY(QString origin READ origin NOTIFY caseChanged)

 public:
  using PageViewModel::PageViewModel;

  QString title() const { return it_.title; }
  QString category() const { return it_.category; }
  QString content() const { return it_.content; }
  QString units() const { return it_.units.join(QStringLiteral("、")); }
  QString handling() const { return it_.handling; }
  QString measure() const { return it_.measure; }
  QString origin() const;

 signals:
  void caseChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit caseChanged(); }

 private:
  CaseClient* client_ = nullptr;
  QString source_;
  int number_ = 0;
  HandledCase it_;
  PendingCall call_;
};

}  // namespace mct::app

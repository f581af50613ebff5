#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/document/document_types.h"

namespace mct::app {

class DocumentClient;
class Navigation;

// Absences that have not ended. Roles: id, section, title, subtitle, own.
class AbsenceModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit AbsenceModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(all_.own.size() + all_.standing_in.size()); }
  Q_INVOKABLE void withdraw(const QString& id);

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Section, Title, Subtitle, Own };

  DocumentClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  DocumentAbsences all_;
  PendingCall call_, withdrawing_;
};

}  // namespace mct::app

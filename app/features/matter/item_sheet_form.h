#pragma once

#include "app/core/form.h"

namespace mct::app {

class Files;
class ItemSheetClient;
class Navigation;
class Session;

// Saves the item form (annex 3 of 门政办发〔2017〕38号) where the person chooses: with the items of
// their unit, or empty.
class ItemSheetForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT

 public:
  using Form::Form;

  Q_INVOKABLE void saveOwn();
  Q_INVOKABLE void saveBlank();

 protected:
  void attach(const Services& services) override;

 private:
  // The empty form when there is no agency.
  void save(const QString& agency_id, const QString& file_name);

  ItemSheetClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
};

}  // namespace mct::app

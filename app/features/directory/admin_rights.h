#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class DirectoryClient;
class Session;

// What the acting card may do with the people of an organization, so that a page offers nothing
// that the server would refuse: rights reach from the card's unit down the tree.
class AdminRights : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY rightsChanged)
  // Keeps its people and departments.
  Q_PROPERTY(bool keeps READ keeps NOTIFY rightsChanged)
  // Appoints its admins: the acting card's unit is above its unit.
  Q_PROPERTY(bool appoints READ appoints NOTIFY rightsChanged)
  // Is a colleague of theirs, and may hand the admin's role over to one.
  Q_PROPERTY(bool handsOver READ hands_over NOTIFY rightsChanged)
  Q_PROPERTY(bool department READ department NOTIFY rightsChanged)

 public:
  using PageViewModel::PageViewModel;

  bool keeps() const;
  bool appoints() const { return keeps() && !in_own_unit(); }
  bool hands_over() const { return keeps() && in_own_unit(); }
  bool department() const;

 signals:
  void rightsChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {}  // there are no texts

 private:
  bool in_own_unit() const;

  DirectoryClient* client_ = nullptr;
  const Session* session_ = nullptr;
  QString organization_id_;
  QList<Organization> tree_;
  PendingCall call_;
};

}  // namespace mct::app

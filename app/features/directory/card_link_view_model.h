#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"

namespace mct::app {

class CardClient;

// The link of one's own card.
class CardLinkViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString cardId MEMBER card_id_ NOTIFY cardIdChanged)
  Q_PROPERTY(QString link READ link NOTIFY linkChanged)

 public:
  using PageViewModel::PageViewModel;

  QString link() const { return link_; }
  // The former link is no longer good.
  Q_INVOKABLE void renew();

 signals:
  void cardIdChanged();
  void linkChanged();

 protected:
  void attach(const Services& services) override;
  void load() override { ask(false); }
  void retranslate() override {}

 private:
  void ask(bool renew);

  CardClient* client_ = nullptr;
  QString card_id_;
  QString link_;
  PendingCall call_;
};

}  // namespace mct::app

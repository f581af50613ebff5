#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"

namespace mct::app {

class CardClient;
class Navigation;

// The link of one's own card, and adding a friend by theirs.
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

// Adds a friend by the link that their QR code holds.
class FriendForm : public QObject, public QQmlParserStatus {
  Q_OBJECT
  QML_ELEMENT
  Q_INTERFACES(QQmlParserStatus)
  Q_PROPERTY(QString link MEMBER link_ NOTIFY linkChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)
  Q_PROPERTY(QString errorText READ error_text NOTIFY statusChanged)

 public:
  using QObject::QObject;

  bool busy() const { return busy_; }
  QString error_text() const { return error_text_; }
  Q_INVOKABLE void add();

  void classBegin() override {}
  void componentComplete() override;

 signals:
  void linkChanged();
  void statusChanged();
  void added();

 private:
  void complain(const QString& text);

  CardClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString link_, error_text_;
  bool busy_ = false;
  PendingCall call_;
};

}  // namespace mct::app

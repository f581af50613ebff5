#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/document/document_types.h"

namespace mct::app {

class Channel;
class DocumentClient;
class Files;
class Navigation;

// One document, and what the acting card may do to it. One action stands out: the most likely,
// until another is chosen.
class DocumentViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString documentId MEMBER id_ NOTIFY documentIdChanged)
  Q_PROPERTY(QString title READ title NOTIFY documentChanged)
  Q_PROPERTY(QString body READ body NOTIFY documentChanged)
  Q_PROPERTY(QString kindText READ kind_text NOTIFY documentChanged)
  Q_PROPERTY(QString urgencyText READ urgency_text NOTIFY documentChanged)
  Q_PROPERTY(bool urgent READ urgent NOTIFY documentChanged)
  Q_PROPERTY(QString stateText READ state_text NOTIFY documentChanged)
  Q_PROPERTY(QString number READ number NOTIFY documentChanged)
  Q_PROPERTY(QString drafterText READ drafter_text NOTIFY documentChanged)
  Q_PROPERTY(QString draftTime READ draft_time NOTIFY documentChanged)
  // {name, size} each.
  Q_PROPERTY(QVariantList attachments READ attachments NOTIFY documentChanged)
  // {title, state, people} each: state is done, current or coming; people {name, detail} each.
  Q_PROPERTY(QVariantList steps READ steps NOTIFY documentChanged)
  // {title, detail, note} each, the latest first.
  Q_PROPERTY(QVariantList trail READ trail NOTIFY documentChanged)

  // The action that stands out; empty: there is none. Its name is one of those of `offered`.
  Q_PROPERTY(QString action READ action NOTIFY actionChanged)
  Q_PROPERTY(QString actionText READ action_text NOTIFY actionChanged)
  // What one writes to it; empty: nothing.
  Q_PROPERTY(QString wordsLabel READ words_label NOTIFY actionChanged)
  // It was chosen instead of the most likely one.
  Q_PROPERTY(bool chosen READ chosen NOTIFY actionChanged)
  // All that can be done is true here: returned, commented, urged, withdrawn, numbered and so on.
  Q_PROPERTY(QVariantMap offered READ offered NOTIFY documentChanged)
  Q_PROPERTY(bool actionable READ actionable NOTIFY documentChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY actionChanged)

 public:
  using PageViewModel::PageViewModel;

  QString title() const { return it_.content.title; }
  QString body() const { return it_.content.body; }
  QString kind_text() const;
  QString urgency_text() const;
  bool urgent() const { return it_.content.urgency > 1; }
  QString state_text() const;
  QString number() const { return it_.number; }
  QString drafter_text() const;
  QString draft_time() const;
  QVariantList attachments() const;
  QVariantList steps() const;
  QVariantList trail() const;

  QString action() const;
  QString action_text() const;
  QString words_label() const;
  bool chosen() const { return chosen_ != DocumentVerb::none; }
  QVariantMap offered() const;
  bool actionable() const { return !it_.possible.isEmpty(); }
  bool busy() const { return busy_; }

  Q_INVOKABLE void choose(const QString& action);
  Q_INVOKABLE void keepOn() { choose({}); }
  // Does the action that stands out.
  Q_INVOKABLE void perform(const QString& words);
  Q_INVOKABLE void save(int attachment);

 signals:
  void documentIdChanged();
  void documentChanged();
  void actionChanged();
  // Something was done: what was written may go.
  void performed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override;

 private:
  void show(const Document& document);
  // What stands out.
  DocumentPossible possible() const;

  Channel* channel_ = nullptr;
  DocumentClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, request_id_;
  Document it_;
  DocumentVerb chosen_ = DocumentVerb::none;
  bool busy_ = false;
  PendingCall call_, acting_, download_;
};

}  // namespace mct::app

#pragma once

#include <QVariantList>

#include "app/core/attachments/attachment_uploads.h"
#include "app/core/form.h"
#include "app/features/document/document_types.h"

namespace mct::app {

class Channel;
class DocumentClient;
class Files;
class Navigation;

// Writes a document and the route that it will take; or revises one that has come back.
class DocumentDraftForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // Of what is revised; empty: a new one.
  Q_PROPERTY(QString documentId MEMBER id_ NOTIFY inputChanged)
  // 1 to 15
  Q_PROPERTY(int kind MEMBER kind_ NOTIFY inputChanged)
  // {value, text} each.
  Q_PROPERTY(QVariantList kinds READ kinds NOTIFY inputChanged)
  // "1", "2" or "3"
  Q_PROPERTY(QString urgency MEMBER urgency_ NOTIFY inputChanged)
  Q_PROPERTY(QVariantList urgencies READ urgencies NOTIFY inputChanged)
  Q_PROPERTY(QString title MEMBER title_ NOTIFY inputChanged)
  Q_PROPERTY(QString body MEMBER body_ NOTIFY inputChanged)
  Q_PROPERTY(bool unclassified MEMBER unclassified_ NOTIFY inputChanged)
  // {name, standing, failed} each.
  Q_PROPERTY(QVariantList attachments READ attachments NOTIFY attachmentsChanged)
  // {title, inTurn, several, people} each; people are names.
  Q_PROPERTY(QVariantList steps READ steps NOTIFY stepsChanged)

 public:
  using Form::Form;

  QVariantList kinds() const;
  QVariantList urgencies() const;
  QVariantList attachments() const { return uploads_.lines(); }
  QVariantList steps() const;

  // task: 1 会签, 2 签发, 3 传阅
  Q_INVOKABLE void addStep(int task);
  Q_INVOKABLE void removeStep(int step);
  Q_INVOKABLE void setInTurn(int step, bool in_turn);
  Q_INVOKABLE void addPerson(int step, const QString& card_id, const QString& name,
                             const QString& organization);
  Q_INVOKABLE void removePerson(int step, int person);
  Q_INVOKABLE void addAttachment();
  Q_INVOKABLE void removeAttachment(int place) { uploads_.remove(place); }
  Q_INVOKABLE void retryAttachment(int place) { uploads_.retry(place); }
  Q_INVOKABLE void save() { submit(false); }
  Q_INVOKABLE void circulate() { submit(true); }

 signals:
  void inputChanged();
  void attachmentsChanged();
  void stepsChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void fill(const Document& document);
  // What is missing, for people; empty: nothing.
  QString missing() const;
  void submit(bool circulate);
  void circulate_saved(const Document& saved);

  Channel* channel_ = nullptr;
  DocumentClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_;
  qint64 revision_ = 0;
  int kind_ = 8;  // 通知, the most frequent
  QString urgency_ = QStringLiteral("1"), title_, body_, request_id_, circulate_request_id_;
  bool unclassified_ = false;
  AttachmentUploads uploads_;
  QList<RouteStep> steps_;
};

}  // namespace mct::app

#pragma once

#include <map>
#include <memory>

#include <QVariantList>

#include "app/core/attachments/attachment_uploads.h"
#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/matter/matter_client.h"

namespace mct::app {

class Files;
class Navigation;

// Files a matter, or supplies what is missing of one. The form is the server's. What was written is
// kept on the device until it is filed; files are not.
class MatterForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // One of the three is set.
  Q_PROPERTY(QString itemCode MEMBER item_code_ NOTIFY loaded)
  Q_PROPERTY(QString kindId MEMBER kind_id_ NOTIFY loaded)
  Q_PROPERTY(QString matterId MEMBER matter_id_ NOTIFY loaded)
  // Answers to begin with, by field, which win over what was kept.
  Q_PROPERTY(QVariantMap given MEMBER given_ NOTIFY loaded)

  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY loaded)
  Q_PROPERTY(QString loadError READ load_error NOTIFY loaded)
  Q_PROPERTY(QString title READ title NOTIFY loaded)
  // Who gets it and how long it takes.
  Q_PROPERTY(QString about READ about NOTIFY loaded)
  // {id, heading, title, type, pictures, choices, hint, value} each: heading is empty where the
  // section goes on; type is line, text, choice, number, date, phone or files.
  Q_PROPERTY(QVariantList fields READ fields NOTIFY loaded)
  // By field: what is answered, and the files ({name, standing, failed} each).
  Q_PROPERTY(QVariantMap values READ values NOTIFY valuesChanged)
  Q_PROPERTY(QVariantMap files READ files NOTIFY filesChanged)

 public:
  using Form::Form;

  load_state::State state() const { return status_.state(); }
  QString load_error() const { return status_.error_text(); }
  QString title() const { return title_; }
  QString about() const { return about_; }
  QVariantList fields() const;
  QVariantMap values() const;
  QVariantMap files() const;

  Q_INVOKABLE void retry() { load(); }
  Q_INVOKABLE void set(const QString& field_id, const QString& value);
  Q_INVOKABLE void addFile(const QString& field_id);
  Q_INVOKABLE void removeFile(const QString& field_id, int place);
  Q_INVOKABLE void retryFile(const QString& field_id, int place);
  Q_INVOKABLE void submit();

 signals:
  void loaded();
  void valuesChanged();
  void filesChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void load();
  void load_item();
  void load_kind();
  void show(const MatterKind& kind);
  // The part of its form that is missing.
  void show(const Matter& matter);
  void show_fields(const QList<MatterField>& fields);
  // Where what is written is kept until it is filed.
  QString draft_name() const { return item_code_.isEmpty() ? kind_id_ : item_code_; }
  QList<NewMatterAnswer> answers() const;
  void end(const Result<Matter>& filed);

  Channel* channel_ = nullptr;
  MatterClient* client_ = nullptr;
  Files* device_files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString item_code_, kind_id_, matter_id_, title_, about_, request_id_;
  QVariantMap given_;
  Matter matter_;  // of which something is missing
  QList<MatterField> shown_;
  QHash<QString, QString> values_;
  std::map<QString, std::unique_ptr<AttachmentUploads>> uploads_;
  LoadStatus status_;
  PendingCall load_call_;
};

}  // namespace mct::app

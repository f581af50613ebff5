#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/matter/matter_types.h"

namespace mct::app {

class MatterClient;
class Session;

// 帮助与反馈 and 建议和投诉: the kinds of what one may say about this app, and to the district.
class HelpViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  // What the form's first choice offers, such as 功能异常; and the field that it answers.
  Q_PROPERTY(QStringList topics READ topics NOTIFY kindChanged)
  Q_PROPERTY(QString topicField READ topic_field NOTIFY kindChanged)
  // Who reads it.
  Q_PROPERTY(QString unit READ unit NOTIFY kindChanged)
  // The other kinds: {id, title, about} each.
  Q_PROPERTY(QVariantList others READ others NOTIFY kindChanged)

 public:
  using PageViewModel::PageViewModel;

  QStringList topics() const { return topic_.choices; }
  QString topic_field() const { return topic_.id; }
  QString unit() const { return kind_.unit; }
  QVariantList others() const { return others_; }

  // As assets/matter/kinds.tsv calls it.
  static constexpr auto kind_id = "feedback";

 signals:
  void kindChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {}

 private:
  void show(const QList<MatterKind>& kinds);

  MatterClient* client_ = nullptr;
  Session* session_ = nullptr;
  MatterKind kind_;
  MatterField topic_;
  QVariantList others_;
  PendingCall call_;
};

}  // namespace mct::app

#pragma once

#include <QTimer>

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/catalogue/catalogue_types.h"

namespace mct::app {

class CatalogueClient;
class Shelves;

// Items for the words typed so far. Roles: code, name, nameHtml, kindName, agencyName, levelText,
// reasonText, sample.
class SearchModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggestionsChanged)
  Q_PROPERTY(QStringList history READ history NOTIFY historyChanged)

 public:
  explicit SearchModel(QObject* parent = nullptr);

  QString query() const { return query_; }
  // Asks a moment after the last letter; an answer to older words is never shown.
  void set_query(const QString& query);
  const QStringList& suggestions() const { return suggestions_; }
  QStringList history() const;
  int count() const override { return static_cast<int>(hits_.size()); }

  // Remembers the words.
  Q_INVOKABLE void commit();
  Q_INVOKABLE void clearHistory();
  Q_INVOKABLE void removeFromHistory(const QString& words);

 signals:
  void queryChanged();
  void suggestionsChanged();
  void historyChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Code, Name, NameHtml, KindName, AgencyName, LevelText, ReasonText, Sample };

  void show(const QList<SearchHit>& hits);

  CatalogueClient* client_ = nullptr;
  Shelves* shelves_ = nullptr;
  PendingCall search_, suggest_;
  QTimer pause_;
  QString query_;
  QStringList suggestions_;
  QList<SearchHit> hits_;
};

}  // namespace mct::app

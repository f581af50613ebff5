#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include "app/core/attachments/thumbnails.h"
#include "app/features/place/file_draft.h"
#include "app/features/place/place_types.h"

namespace mct::app {

// The pictures of a place that is being written, in order. Roles: source (for an Image; empty until
// it is there), name, caption, standing (how far its upload has come, or what went wrong), failed.
class PictureDraftModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  PictureDraftModel(Channel& channel, DeviceCache& cache);

  int count() const { return static_cast<int>(drafts_.size()); }
  // Those of the place.
  void show(const Place& place);
  void add(const QString& name, const QByteArray& content);
  // All have arrived.
  bool ready() const;
  QList<PlacePicture> pictures() const;

  Q_INVOKABLE void caption(int row, const QString& text);
  // Before the one that is before it.
  Q_INVOKABLE void moveUp(int row);
  Q_INVOKABLE void remove(int row);
  Q_INVOKABLE void retry(int row);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 signals:
  void countChanged();

 private:
  enum Role { Source = Qt::UserRole, Name, Caption, Standing, Failed };

  struct Draft {
    std::unique_ptr<FileDraft> file;
    QString caption;
  };

  void append(Draft draft);
  void tell();

  Channel& channel_;
  mutable Thumbnails thumbnails_;
  QString place_id_;
  std::vector<Draft> drafts_;
};

}  // namespace mct::app

#include "app/features/place/picture_draft_model.h"

#include <algorithm>

namespace mct::app {

PictureDraftModel::PictureDraftModel(Channel& channel, DeviceCache& cache)
    : channel_(channel), thumbnails_(channel, cache) {
  connect(&thumbnails_, &Thumbnails::arrived, this, &PictureDraftModel::tell);
}

void PictureDraftModel::tell() {
  if (!drafts_.empty()) emit dataChanged(index(0), index(count() - 1));
}

void PictureDraftModel::show(const Place& place) {
  beginResetModel();
  drafts_.clear();
  endResetModel();
  emit countChanged();
  place_id_ = place.id;
  for (const auto& it : place.pictures) {
    append({std::make_unique<FileDraft>(), it.caption});
    drafts_.back().file->keep(it.file);
  }
}

void PictureDraftModel::append(Draft draft) {
  beginInsertRows({}, count(), count());
  connect(draft.file.get(), &FileDraft::changed, this, &PictureDraftModel::tell);
  drafts_.push_back(std::move(draft));
  endInsertRows();
  emit countChanged();
}

void PictureDraftModel::add(const QString& name, const QByteArray& content) {
  append({std::make_unique<FileDraft>(), {}});
  drafts_.back().file->send(channel_, name, content);
}

bool PictureDraftModel::ready() const {
  return std::ranges::all_of(drafts_, [](const Draft& it) { return it.file->ready(); });
}

QList<PlacePicture> PictureDraftModel::pictures() const {
  QList<PlacePicture> all;
  for (const auto& it : drafts_)
    if (const auto file = it.file->file()) all.append({*file, it.caption.trimmed()});
  return all;
}

// The field has it already.
void PictureDraftModel::caption(int row, const QString& text) {
  drafts_.at(static_cast<std::size_t>(row)).caption = text;
}

void PictureDraftModel::moveUp(int row) {
  if (row < 1 || row >= count()) return;
  beginMoveRows({}, row, row, {}, row - 1);
  std::swap(drafts_[static_cast<std::size_t>(row)], drafts_[static_cast<std::size_t>(row) - 1]);
  endMoveRows();
}

void PictureDraftModel::remove(int row) {
  beginRemoveRows({}, row, row);
  drafts_.erase(drafts_.begin() + row);
  endRemoveRows();
  emit countChanged();
}

void PictureDraftModel::retry(int row) {
  drafts_.at(static_cast<std::size_t>(row)).file->retry();
}

int PictureDraftModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant PictureDraftModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& [file, caption] = drafts_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Source: {
      const auto picture = file->file();
      if (!picture) return QString();
      // What has just arrived hangs nowhere yet.
      if (file->fresh()) return thumbnails_.source({picture->id, {}});
      return thumbnails_.source({picture->id, {QStringLiteral("place"), place_id_}, true});
    }
    case Name:
      return file->name();
    case Caption:
      return caption;
    case Standing:
      return file->standing();
    case Failed:
      return file->failed();
    default:
      return {};
  }
}

QHash<int, QByteArray> PictureDraftModel::roleNames() const {
  return {{Source, "source"},
          {Name, "name"},
          {Caption, "caption"},
          {Standing, "standing"},
          {Failed, "failed"}};
}

}  // namespace mct::app

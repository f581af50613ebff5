#include "app/core/paged_list_model.h"

#include <utility>

namespace mct::app {

bool PagedListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !next_.isEmpty() && !asked_for_more_;
}

void PagedListModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  asked_for_more_ = true;
  more_refused_ = false;
  call_ = ask(next_);
}

void PagedListModel::load() {
  asked_for_more_ = more_refused_ = false;
  status_.begin();
  if (status_.state() == load_state::Loading) look_on_device();
  emit statusChanged();
  call_ = ask({});
}

void PagedListModel::resume() {
  if (more_refused_)
    fetchMore({});
  else
    load();
}

void PagedListModel::refused(const Error& error) {
  more_refused_ = std::exchange(asked_for_more_, false);
  status_.fail(error);
  emit statusChanged();
}

}  // namespace mct::app

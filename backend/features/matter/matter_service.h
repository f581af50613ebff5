#pragma once

#include "backend/features/matter/matter_store.h"

namespace mct::matter {

// Matters, and what may be filed.
class MatterService {
 public:
  MatterService(MatterStore& store, const Kinds& kinds, Items& items, Proposals& proposals)
      : store_(store), kinds_(kinds), items_(items), proposals_(proposals) {}

  using Offered = MatterStore::Offered;
  // Without those of items, and those whose unit is not there.
  asio::awaitable<Result<std::vector<Offered>>> kinds(Reader reader);
  // Errors: ITEM_NOT_APPLICABLE.
  asio::awaitable<Result<Offered>> item_kind(Reader reader, std::string item_code);
  // Errors: INVALID_ARGUMENT (a violation for each field of the form), ITEM_NOT_APPLICABLE, what
  // MatterStore says.
  asio::awaitable<Result<SeenMatter>> file(Reader reader, MatterStore::Filing filing);
  asio::awaitable<Result<SeenMatter>> act(Reader reader, MatterStore::Action action);
  asio::awaitable<Result<SeenMatter>> get(Reader reader, std::string id);
  asio::awaitable<Result<std::vector<Summary>>> list(Reader reader, Folder folder, Page page);

 private:
  MatterStore& store_;
  const Kinds& kinds_;
  Items& items_;
  Proposals& proposals_;
};

}  // namespace mct::matter

#pragma once

#include "backend/features/matter/matter_store.h"

namespace mct::matter {

// Matters, and what may be filed.
class MatterService {
 public:
  MatterService(MatterStore& store, const Kinds& kinds) : store_(store), kinds_(kinds) {}

  struct Offered {
    const Kind& kind;
    std::string unit_name;
  };
  // Without those whose unit is not there.
  asio::awaitable<Result<std::vector<Offered>>> kinds();
  // Errors: INVALID_ARGUMENT (a violation for each field of the form), what MatterStore says.
  asio::awaitable<Result<SeenMatter>> file(Reader reader, MatterStore::Filing filing);
  asio::awaitable<Result<SeenMatter>> act(Reader reader, MatterStore::Action action);
  asio::awaitable<Result<SeenMatter>> get(Reader reader, std::string id);
  asio::awaitable<Result<std::vector<Summary>>> list(Reader reader, Folder folder, Page page);

 private:
  MatterStore& store_;
  const Kinds& kinds_;
};

}  // namespace mct::matter

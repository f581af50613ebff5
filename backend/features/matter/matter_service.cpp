#include "backend/features/matter/matter_service.h"

#include "backend/features/matter/matter_form.h"

namespace mct::matter {

asio::awaitable<Result<std::vector<MatterService::Offered>>> MatterService::kinds() {
  auto names = co_await store_.unit_names();
  if (!names) co_return fail(names.error());
  std::vector<Offered> offered;
  for (std::size_t i = 0; i < names->size(); ++i)
    if (!names->at(i).empty()) offered.push_back({kinds_.all()[i], names->at(i)});
  co_return offered;
}

asio::awaitable<Result<SeenMatter>> MatterService::file(Reader reader, MatterStore::Filing filing) {
  const auto* kind = kinds_.find(filing.kind_id);
  if (kind == nullptr)
    co_return fail(mct::reason::invalid_argument, "没有这种办件", {{"kind_id", "没有这种办件"}});
  if (auto status = check_form(*kind, filing.answers); !status) co_return fail(status.error());
  co_return co_await store_.file(std::move(reader), std::move(filing));
}

asio::awaitable<Result<SeenMatter>> MatterService::act(Reader reader, MatterStore::Action action) {
  co_return co_await store_.act(std::move(reader), std::move(action));
}

asio::awaitable<Result<SeenMatter>> MatterService::get(Reader reader, std::string id) {
  co_return co_await store_.get(std::move(reader), std::move(id));
}

asio::awaitable<Result<std::vector<Summary>>> MatterService::list(Reader reader, Folder folder,
                                                                  Page page) {
  co_return co_await store_.list(std::move(reader), folder, page);
}

}  // namespace mct::matter

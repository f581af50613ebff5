#include "backend/features/document/document_service.h"

#include "backend/features/document/document_rules.h"

namespace mct::document {
namespace {

Status refuse_classified(std::initializer_list<std::string_view> texts, bool declared) {
  constexpr auto refusal =
      "涉密文件不得在本平台拟制、流转和存储（《保守国家秘密法》），请通过涉密渠道办理";
  if (!declared)
    return fail(reason::document_classified, refusal, {{"unclassified", "请确认本件不涉密"}});
  for (const auto text : texts)
    if (is_marked_secret(text))
      return fail(reason::document_classified, refusal, {{"content", "文中有密级标志"}});
  return {};
}

}  // namespace

asio::awaitable<Result<SeenDocument>> DocumentService::draft(Reader reader,
                                                             DocumentStore::Writing writing,
                                                             bool unclassified) {
  const auto& content = writing.content;
  if (auto status = refuse_classified({content.title, content.body}, unclassified); !status)
    co_return fail(status.error());
  co_return co_await store_.draft(std::move(reader), std::move(writing));
}

asio::awaitable<Result<SeenDocument>> DocumentService::revise(Reader reader,
                                                              DocumentStore::Writing writing,
                                                              bool unclassified) {
  const auto& content = writing.content;
  if (auto status = refuse_classified({content.title, content.body}, unclassified); !status)
    co_return fail(status.error());
  co_return co_await store_.revise(std::move(reader), std::move(writing));
}

asio::awaitable<Result<SeenDocument>> DocumentService::act(Reader reader,
                                                           DocumentStore::Action action) {
  if (auto status = refuse_classified({action.note}, true); !status) co_return fail(status.error());
  co_return co_await store_.act(std::move(reader), std::move(action));
}

asio::awaitable<Result<SeenDocument>> DocumentService::get(Reader reader, std::string id) {
  co_return co_await store_.get(std::move(reader), std::move(id));
}

asio::awaitable<Result<std::vector<Summary>>> DocumentService::list(Reader reader, Folder folder,
                                                                    Page page) {
  co_return co_await store_.list(std::move(reader), folder, page);
}

}  // namespace mct::document

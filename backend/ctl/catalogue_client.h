#pragma once

#include <functional>
#include <string>
#include <vector>

#include "mct/catalogue/v1/catalogue_admin_service.grpc.pb.h"
#include "mct/catalogue/v1/catalogue_service.grpc.pb.h"

#include "backend/core/result.h"
#include "backend/ctl/session.h"

namespace mct::ctl {

namespace pb = mct::catalogue::v1;

// The catalogue's calls, one method each, errors as values.
class CatalogueClient {
 public:
  // Errors: as Session::open.
  static Result<CatalogueClient> connect(const Session::Options& options);

  // Every item that fits, over as many pages as it takes.
  Result<std::vector<pb::ItemSummary>> list(const pb::ItemFilter& filter) const;
  Result<pb::Item> get(const std::string& code) const;
  Result<pb::Facets> facets() const;
  Result<pb::SearchItemsResponse> search(const std::string& query, int limit) const;
  Result<pb::ImportItemsResponse> import(const pb::ImportItemsRequest& request) const;
  Result<pb::Attachment> put_attachment(const pb::PutAttachmentRequest& request) const;
  // The exported file's bytes.
  Result<std::string> export_items(const pb::ExportItemsRequest& request) const;

 private:
  explicit CatalogueClient(Session session);
  template <class Response, class Call>
  Result<Response> call(Call make_call) const;

  Session session_;
  std::unique_ptr<pb::CatalogueService::Stub> catalogue_;
  std::unique_ptr<pb::CatalogueAdminService::Stub> admin_;
};

}  // namespace mct::ctl

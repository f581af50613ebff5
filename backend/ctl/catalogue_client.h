#pragma once

#include <functional>
#include <string>
#include <vector>

#include "mct/catalogue/v1/catalogue_admin_service.grpc.pb.h"
#include "mct/catalogue/v1/catalogue_service.grpc.pb.h"

#include "backend/core/result.h"
#include "backend/ctl/session.h"

namespace mct::ctl {

// The catalogue's calls, one method each, errors as values.
class CatalogueClient {
 public:
  // Errors: as Session::open.
  static Result<CatalogueClient> connect(const Session::Options& options);

  // Every item that fits, over as many pages as it takes.
  Result<std::vector<catalogue::v1::ItemSummary>> list(
      const catalogue::v1::ItemFilter& filter) const;
  Result<catalogue::v1::Item> get(const std::string& code) const;
  Result<catalogue::v1::Facets> facets() const;
  Result<catalogue::v1::SearchItemsResponse> search(const std::string& query, int limit) const;
  Result<catalogue::v1::ImportItemsResponse> import(
      const catalogue::v1::ImportItemsRequest& request) const;
  Result<catalogue::v1::Attachment> put_attachment(
      const catalogue::v1::PutAttachmentRequest& request) const;
  // The exported file's bytes.
  Result<std::string> export_items(const catalogue::v1::ExportItemsRequest& request) const;

 private:
  explicit CatalogueClient(Session session);
  template <class Response, class Call>
  Result<Response> call(Call make_call) const;

  Session session_;
  std::unique_ptr<catalogue::v1::CatalogueService::Stub> catalogue_;
  std::unique_ptr<catalogue::v1::CatalogueAdminService::Stub> admin_;
};

}  // namespace mct::ctl

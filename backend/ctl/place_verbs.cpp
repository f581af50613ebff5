#include <filesystem>
#include <fmt/format.h>

#include "mct/place/v1/place_service.grpc.pb.h"

#include "backend/core/ids.h"
#include "backend/ctl/call.h"
#include "backend/ctl/command.h"
#include "backend/ctl/file.h"

namespace mct::ctl {
namespace {

using PlaceAdmin = place::v1::PlaceAdminService;

Status import(const Session::Options& server, const std::string& file) {
  auto table = read_file(file);
  if (!table) return fail(table.error());
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  place::v1::ImportPlacesRequest request;
  request.set_table(std::move(*table));
  request.set_file_name(std::filesystem::path(file).filename().string());
  request.set_request_id(random_id());
  const auto places = PlaceAdmin::NewStub(session->channel());
  auto imported = call(*session, *places, &PlaceAdmin::Stub::ImportPlaces, request);
  if (!imported) return fail(imported.error());
  fmt::print("{} 个地方已写入\n", imported->place_count());
  return {};
}

}  // namespace

void add_place_verbs(CLI::App& app, Action& chosen) {
  auto* places = app.add_subcommand("places", "旅游：景区、住宿等地方");
  places->require_subcommand(1);
  places->fallthrough();
  auto file = std::make_shared<std::string>();
  auto* importing =
      add_verb(*places, chosen, "import", "写入一张表（格式同 assets/place/places.tsv）",
               [file](const Session::Options& server) { return import(server, *file); });
  importing->add_option("file", *file, "TSV 文件")->required();
}

}  // namespace mct::ctl

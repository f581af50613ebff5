#pragma once

#include "app/features/document/document_types.h"

namespace mct::document::v1 {
class Absence;
class Document;
class DocumentContent;
class DocumentSummary;
class RouteStep;
}  // namespace mct::document::v1

namespace mct::app {

Document from_proto(const document::v1::Document& message);
DocumentSummary from_proto(const document::v1::DocumentSummary& message);
DocumentAbsence from_proto(const document::v1::Absence& message);
void fill(const DocumentContent& content, document::v1::DocumentContent& message);
void fill(const RouteStep& step, document::v1::RouteStep& message);

}  // namespace mct::app

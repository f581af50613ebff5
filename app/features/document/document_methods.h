#pragma once

#include "mct/document/v1/absence_service.pb.h"
#include "mct/document/v1/document_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of the clients, and of their tests.
namespace mct::app::document_methods {

namespace pb = mct::document::v1;

inline constexpr Method<pb::DraftDocumentRequest, pb::Document> draft_document{
    "/mct.document.v1.DocumentService/DraftDocument"};
inline constexpr Method<pb::ReviseDocumentRequest, pb::Document> revise_document{
    "/mct.document.v1.DocumentService/ReviseDocument"};
inline constexpr Method<pb::TakeActionRequest, pb::Document> take_action{
    "/mct.document.v1.DocumentService/TakeAction"};
inline constexpr Method<pb::GetDocumentRequest, pb::Document> get_document{
    "/mct.document.v1.DocumentService/GetDocument"};
inline constexpr Method<pb::ListDocumentsRequest, pb::ListDocumentsResponse> list_documents{
    "/mct.document.v1.DocumentService/ListDocuments"};
inline constexpr Method<pb::DeclareAbsenceRequest, pb::Absence> declare_absence{
    "/mct.document.v1.AbsenceService/DeclareAbsence"};
inline constexpr Method<pb::WithdrawAbsenceRequest, pb::Absence> withdraw_absence{
    "/mct.document.v1.AbsenceService/WithdrawAbsence"};
inline constexpr Method<pb::GetAbsencesRequest, pb::Absences> get_absences{
    "/mct.document.v1.AbsenceService/GetAbsences"};

}  // namespace mct::app::document_methods

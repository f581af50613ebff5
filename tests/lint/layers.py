#!/usr/bin/python3
"""Checks who includes whom: the rules of docs/architecture.md.

usage: layers.py ROOT    prints one line a finding; exits 1 when there is any
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#include\s+[<"]([^>"]+)[>"]', re.M)

# (files, what they may not include, why). The first pattern is matched against the file's path from
# the root, the second against the included path. {feature} is the file's own feature.
RULES = [
    (r"backend/core/", r"backend/(?!core/)|grpc|google/protobuf|mct/|sqlite3|libpq|xapian",
     "core stands on nothing: no gRPC, no SQL, no proto"),
    (r"backend/text/", r"backend/(?!core/|text/)|grpc|google/protobuf|mct/|sqlite3|libpq",
     "text analysis knows core only"),
    (r"backend/sheets/", r"backend/(?!core/|sheets/)|grpc|google/protobuf|mct/|sqlite3|libpq",
     "sheets know core only"),
    (r"backend/audit/(?!.*_rpc\.|tests/)", r"backend/(?!core/|storage/|audit/)|grpc|google/protobuf|mct/",
     "the trail knows core and storage; its protos stop at _rpc"),
    (r"backend/events/(?!.*_rpc\.|.*_module\.|tests/)", r"backend/(?!core/|storage/|events/)|grpc|google/protobuf|mct/",
     "the log knows core and storage; its protos stop at _rpc"),
    (r"backend/attachments/(?!.*_rpc\.|.*_proto\.|.*_module\.|tests/)",
     r"backend/(?!core/|storage/|requests/|text/|attachments/)|grpc|google/protobuf|mct/",
     "attachments know core, storage, requests and text; their protos stop at _rpc"),
    (r"backend/gateway/", r"backend/(?!core/|gateway/)|grpc|google/protobuf|mct/|sqlite3|libpq",
     "gateways know core only"),
    (r"backend/push/(?!.*_rpc\.|.*_module\.|tests/)",
     r"backend/(?!core/|storage/|gateway/|push/)|grpc|google/protobuf|mct/",
     "pushes know core, storage and the gateway; their protos stop at _rpc"),
    (r"backend/requests/", r"backend/(?!core/|storage/|requests/)|grpc|google/protobuf|mct/",
     "requests know core and storage only"),
    (r"backend/units/(?!tests/)", r"backend/(?!core/|sheets/|text/|units/)|grpc|google/protobuf|mct/|sqlite3|libpq",
     "the register of units knows core, sheets and text only"),
    (r"backend/working_days/(?!tests/)", r"backend/(?!core/|sheets/|working_days/)|grpc|google/protobuf|mct/|sqlite3|libpq",
     "working days know core and sheets only"),
    (r"backend/storage/", r"backend/(?!core/|storage/)|grpc|google/protobuf|mct/",
     "storage knows core only"),
    (r"backend/rpc/", r"backend/(?!core/|rpc/)|sqlite3|libpq|xapian|mct/(?!common/|rpc/)",
     "rpc knows core and the common protos only"),
    (r"backend/passes/(?!tests/)", r"backend/(?!core/|passes/)|grpc|google/protobuf|mct/(?!access/v1/pass\.)|sqlite3|libpq",
     "passes know core and what is signed only"),
    (r"backend/gate/(?!tests/)", r"backend/(?!core/|passes/|storage/|gate/|rpc/status_map\.h)|mct/(?!access/)",
     "a gate knows passes and its memory only"),
    # A pass is what is signed: the bytes of the message.
    (r"backend/features/(?!.*_rpc\.|.*_proto\.|.*_requests\.|.*_module\.|.*/tests/)",
     r"grpc|google/protobuf|mct/(?!access/v1/pass\.)",
     "proto types stop at _rpc"),
    (r"backend/features/(?!.*_store|.*_rows|.*_module\.|.*/tests/|.*/migrations/)", r"sqlite3|libpq|backend/storage/",
     "SQL stops at _store"),
    (r"backend/features/.*_service\.|backend/features/.*_store\.", r".*_rpc\.h",
     "a service or a store does not know its rpc"),
    (r"app/ui/", r"app/(?!ui/)|grpc|mct/", "ui knows the theme only"),
    (r"app/core/(?!channel/|.*testing/|.*tests/)", r"app/features/|grpc",
     "app/core knows no feature, and gRPC stops at the channel"),
    (r"app/features/(?!.*_client\.|.*_proto\.|.*_methods\.|.*/tests/|.*/testing/)", r"grpc|mct/.*\.pb\.h",
     "proto types stop at _client"),
]


def feature_of(path):
    match = re.match(r"(backend|app)/features/(\w+)/", path)
    return match.groups() if match else None


def findings_in(root):
    sources = [p for folder in ("backend", "app") for p in (root / folder).rglob("*")
               if p.suffix in (".h", ".cpp")]
    for source in sorted(sources):
        path = str(source.relative_to(root))
        for included in INCLUDE.findall(source.read_text(encoding="utf-8")):
            for files, forbidden, why in RULES:
                if re.match(files, path) and re.match(forbidden, included):
                    yield f"{path}: includes {included}: {why}"
            other = feature_of(included)
            if other and feature_of(path) and other != feature_of(path):
                yield f"{path}: includes {included}: a feature does not reach into another"


def main():
    findings = list(findings_in(pathlib.Path(sys.argv[1])))
    print("\n".join(findings) or "layers: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

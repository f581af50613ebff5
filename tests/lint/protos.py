#!/usr/bin/python3
"""Checks the contract against the rules of docs/adding-a-feature.md.

usage: protos.py PROTO_DIR    prints one line a finding; exits 1 when there is any
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from google.protobuf import descriptor_pb2

ACCESS = 50001  # mct.common.v1.access, see proto/mct/common/v1/access.proto
# Update methods replace a whole thing: the same request twice has one effect without an id.
WRITES = ("Create", "Import", "Put", "Delete", "Send", "Apply")
SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*$")
PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*$")

# Field numbers of FileDescriptorProto and its parts, as source paths name them.
FILE_MESSAGE, FILE_ENUM, FILE_SERVICE = 4, 5, 6
MESSAGE_FIELD, MESSAGE_NESTED, MESSAGE_ENUM = 2, 3, 4
ENUM_VALUE, SERVICE_METHOD = 2, 2


class Lint:
    def __init__(self, file):
        self.file = file
        self.findings = []
        self.places = {tuple(place.path): place for place in file.source_code_info.location}

    def report(self, path, message):
        line = self.places[path].span[0] + 1 if path in self.places else 1
        self.findings.append(f"{self.file.name}:{line}: {message}")

    def commented(self, path, what):
        place = self.places.get(path)
        if place is None or not (place.leading_comments or place.trailing_comments).strip():
            self.report(path, f"{what} has no comment")

    def run(self):
        package = str(pathlib.PurePosixPath(self.file.name).parent).replace("/", ".")
        if self.file.package != package:
            self.report((2,), f"package {self.file.package} does not match the folder ({package})")
        if not re.search(r"\.v\d+$", self.file.package):
            self.report((2,), f"package {self.file.package} has no version")
        self.messages = {m.name: m for m in self.file.message_type}
        for i, message in enumerate(self.file.message_type):
            self.message(message, (FILE_MESSAGE, i))
        for i, enum in enumerate(self.file.enum_type):
            self.enum(enum, (FILE_ENUM, i))
        for i, service in enumerate(self.file.service):
            self.service(service, (FILE_SERVICE, i))
        return self.findings

    def message(self, message, path):
        self.commented(path, f"message {message.name}")
        if not PASCAL.match(message.name):
            self.report(path, f"message {message.name} is not PascalCase")
        for i, field in enumerate(message.field):
            place = path + (MESSAGE_FIELD, i)
            self.commented(place, f"field {message.name}.{field.name}")
            if not SNAKE.match(field.name):
                self.report(place, f"field {message.name}.{field.name} is not snake_case")
        for i, nested in enumerate(message.nested_type):
            if not nested.options.map_entry:
                self.message(nested, path + (MESSAGE_NESTED, i))
        for i, enum in enumerate(message.enum_type):
            self.enum(enum, path + (MESSAGE_ENUM, i))

    def enum(self, enum, path):
        self.commented(path, f"enum {enum.name}")
        prefix = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", enum.name).upper() + "_"
        for i, value in enumerate(enum.value):
            place = path + (ENUM_VALUE, i)
            self.commented(place, f"value {value.name}")
            if not value.name.startswith(prefix):
                self.report(place, f"value {value.name} does not begin with {prefix}")
        if enum.value[0].number != 0 or not enum.value[0].name.endswith("_UNSPECIFIED"):
            self.report(path, f"the first value of {enum.name} is not {prefix}UNSPECIFIED = 0")

    def service(self, service, path):
        self.commented(path, f"service {service.name}")
        if not service.name.endswith("Service"):
            self.report(path, f"service {service.name} does not end in Service")
        for i, method in enumerate(service.method):
            self.method(method, path + (SERVICE_METHOD, i))

    def method(self, method, path):
        self.commented(path, f"method {method.name}")
        request = method.input_type.rsplit(".", 1)[-1]
        if request != method.name + "Request":
            self.report(path, f"{method.name} takes {request}, not {method.name}Request")
        # The extension is not compiled in here, so it stands among the unknown fields.
        if not any(field.field_number == ACCESS for field in method.options.UnknownFields()):
            self.report(path, f"{method.name} does not declare who may call it (option access)")
        fields = {f.name for f in self.messages[request].field} if request in self.messages else set()
        if method.name.startswith("List") and not {"page_size", "page_token"} <= fields:
            self.report(path, f"{request} lacks page_size or page_token")
        if method.name.startswith(WRITES) and "request_id" not in fields:
            self.report(path, f"{request} lacks request_id")


def main():
    root = pathlib.Path(sys.argv[1])
    protos = sorted(str(p.relative_to(root)) for p in root.rglob("*.proto"))
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(
            ["protoc", f"--proto_path={root}", "--include_source_info",
             f"--descriptor_set_out={out.name}", *protos], check=True)
        files = descriptor_pb2.FileDescriptorSet.FromString(out.read())
    findings = [finding for file in files.file for finding in Lint(file).run()]
    print("\n".join(findings) or f"{len(protos)} protos: no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

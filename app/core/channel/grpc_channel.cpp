#include "app/core/channel/grpc_channel.h"

#include <chrono>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <utility>

#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include "mct/common/v1/error.pb.h"

namespace mct::app {
namespace {

constexpr std::chrono::seconds deadline{5};
// A file takes longer than an answer.
constexpr std::chrono::seconds file_deadline{30};
// What comparing a sheet of 20,000 people may answer.
constexpr int most_answer_bytes = 16 << 20;
constexpr int keepalive_ms = 60'000;

grpc::ByteBuffer to_buffer(const std::string& bytes) {
  const grpc::Slice slice(bytes);
  return {&slice, 1};
}

std::string to_bytes(const grpc::ByteBuffer& buffer) {
  grpc::Slice slice;
  if (!buffer.DumpToSingleSlice(&slice).ok()) return {};
  return {reinterpret_cast<const char*>(slice.begin()), slice.size()};
}

Error to_error(const grpc::Status& status) {
  common::v1::ErrorDetail detail;
  detail.ParseFromString(status.error_details());
  return {static_cast<Code>(status.error_code()), QString::fromStdString(detail.reason()),
          QString::fromStdString(status.error_message())};
}

std::shared_ptr<grpc::Channel> open(const QString& address) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, keepalive_ms);
  arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 5'000);
  arguments.SetMaxReceiveMessageSize(most_answer_bytes);
  const QString tls = QStringLiteral("https://");
  if (address.startsWith(tls))
    return grpc::CreateCustomChannel(address.mid(tls.size()).toStdString(),
                                     grpc::SslCredentials({}), arguments);
  return grpc::CreateCustomChannel(address.toStdString(), grpc::InsecureChannelCredentials(),
                                   arguments);
}

}  // namespace

// Who calls, through which card or for whom. Who acts for somebody else does so through that
// person's card.
struct GrpcChannel::Signature {
  std::string access_token;
  std::string card;
  std::string delegation;

  void sign(grpc::ClientContext& context) const {
    if (!access_token.empty()) context.AddMetadata("authorization", "Bearer " + access_token);
    if (!delegation.empty())
      context.AddMetadata("mct-for", delegation);
    else if (!card.empty())
      context.AddMetadata("mct-card", card);
  }
};

GrpcChannel::Signature GrpcChannel::signature(bool delegable) const {
  return {access_token(), acting_card(), delegable ? delegation() : std::string()};
}

struct GrpcChannel::Connection {
  explicit Connection(const QString& address) : stub(open(address)) {}
  grpc::GenericStub stub;
};

// Owns itself until gRPC has called back.
class GrpcChannel::UnaryCall : public std::enable_shared_from_this<UnaryCall> {
 public:
  UnaryCall(std::shared_ptr<Connection> connection, const Signature& signature, Bytes request,
            Patience patience)
      : connection_(std::move(connection)), request_(to_buffer(request)) {
    signature.sign(context_);
    context_.set_deadline(std::chrono::system_clock::now() +
                          (patience == Patience::file ? file_deadline : deadline));
  }

  void start(const char* path, std::function<void(Result<Bytes>)> ended) {
    connection_->stub.UnaryCall(
        &context_, path, {}, &request_, &response_,
        [self = shared_from_this(), ended = std::move(ended)](const grpc::Status& status) {
          if (status.ok())
            ended(to_bytes(self->response_));
          else
            ended(tl::unexpected(to_error(status)));
        });
  }

  void cancel() { context_.TryCancel(); }

 private:
  std::shared_ptr<Connection> connection_;
  grpc::ClientContext context_;
  grpc::ByteBuffer request_, response_;
};

// Reads until the end; deletes itself when gRPC is done with it.
class GrpcChannel::StreamCall : public grpc::ClientBidiReactor<grpc::ByteBuffer, grpc::ByteBuffer> {
 public:
  using Ended = std::function<void(Result<Bytes>)>;

  StreamCall(std::shared_ptr<Connection> connection, const Signature& signature, Bytes request,
             Piece piece, Ended ended, Lasting lasting)
      : connection_(std::move(connection)),
        request_(to_buffer(request)),
        piece_(std::move(piece)),
        ended_(std::move(ended)),
        context_(std::make_shared<grpc::ClientContext>()) {
    signature.sign(*context_);
    if (lasting == Lasting::no)
      context_->set_deadline(std::chrono::system_clock::now() + file_deadline);
  }

  void start(const char* path) {
    connection_->stub.PrepareBidiStreamingCall(context_.get(), path, {}, this);
    StartWriteLast(&request_, {});
    StartRead(&response_);
    StartCall();
  }

  std::function<void()> canceller() {
    return [context = context_] { context->TryCancel(); };
  }

  void OnReadDone(bool good) override {
    if (!good) return;
    piece_(to_bytes(response_));
    StartRead(&response_);
  }

  void OnDone(const grpc::Status& status) override {
    if (status.ok())
      ended_(Bytes{});
    else
      ended_(tl::unexpected(to_error(status)));
    delete this;
  }

 private:
  std::shared_ptr<Connection> connection_;
  grpc::ByteBuffer request_, response_;
  Piece piece_;
  Ended ended_;
  std::shared_ptr<grpc::ClientContext> context_;
};

GrpcChannel::GrpcChannel(const QString& address, QObject* parent)
    : Channel(parent), address_(address) {}

GrpcChannel::~GrpcChannel() = default;

void GrpcChannel::connect_to(const QString& address) {
  address_ = address;
  connection_.reset();
}

std::shared_ptr<GrpcChannel::Connection> GrpcChannel::connection() {
  // A call that ends may hold the last share, and a channel must not be destroyed on one of gRPC's
  // own threads.
  if (!connection_)
    connection_ = std::shared_ptr<Connection>(new Connection(address_), [](Connection* last) {
      QThreadPool::globalInstance()->start([last] { delete last; });
    });
  return connection_;
}

void GrpcChannel::deliver(const std::shared_ptr<PendingCall::Ticket>& ticket, Handler handler,
                          Result<Bytes> outcome) {
  count_pending(-1);
  if (!ticket->live) return;
  ticket->live = false;
  observe(outcome);
  handler(std::move(outcome));
}

PendingCall GrpcChannel::start(MethodPath method, Bytes request, Handler handler) {
  auto ticket = std::make_shared<PendingCall::Ticket>();
  auto call = std::make_shared<UnaryCall>(connection(), signature(method.delegable),
                                          std::move(request), method.patience);
  ticket->cancel = [weak = std::weak_ptr(call)] {
    if (auto running = weak.lock()) running->cancel();
  };
  count_pending(1);
  call->start(method.path, [self = QPointer(this), ticket,
                            handler = std::move(handler)](Result<Bytes> outcome) mutable {
    if (!self) return;
    QMetaObject::invokeMethod(
        self, [self, ticket, handler = std::move(handler), outcome = std::move(outcome)]() mutable {
          if (self) self->deliver(ticket, std::move(handler), std::move(outcome));
        });
  });
  return PendingCall(std::move(ticket));
}

PendingCall GrpcChannel::start_stream(MethodPath method, Bytes request, Piece piece, Handler end,
                                      Lasting lasting) {
  auto ticket = std::make_shared<PendingCall::Ticket>();
  QPointer self(this);
  auto on_piece = [self, ticket, piece = std::move(piece)](Bytes bytes) {
    if (!self) return;
    QMetaObject::invokeMethod(self, [ticket, piece, bytes = std::move(bytes)] {
      if (ticket->live) piece(bytes);
    });
  };
  auto on_end = [self, ticket, lasting, end = std::move(end)](Result<Bytes> outcome) mutable {
    if (!self) return;
    QMetaObject::invokeMethod(self, [self, ticket, lasting, end = std::move(end),
                                     outcome = std::move(outcome)]() mutable {
      if (!self) return;
      if (lasting == Lasting::yes) self->count_pending(1);  // deliver counts it off
      self->deliver(ticket, std::move(end), std::move(outcome));
    });
  };
  auto* call = new StreamCall(connection(), signature(method.delegable), std::move(request),
                              on_piece, on_end, lasting);
  ticket->cancel = call->canceller();
  if (lasting == Lasting::no) count_pending(1);
  call->start(method.path);
  return PendingCall(std::move(ticket));
}

}  // namespace mct::app

#include "app/core/error_text.h"

#include <QCoreApplication>
#include <QHash>

namespace mct::app {
namespace {

constexpr auto context = "ErrorText";

// By the server's reason: says more than the code.
const QHash<QString, const char*>& reason_texts() {
  static const QHash<QString, const char*> texts{
      {"ITEM_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个事项，它可能已经取消")},
      {"ATTACHMENT_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个附件，它可能已经更换")},
      {"CODE_LIMIT", QT_TRANSLATE_NOOP("ErrorText", "验证码要得太频繁，请稍后再试")},
      {"CODE_WRONG", QT_TRANSLATE_NOOP("ErrorText", "验证码不对")},
      {"CODE_EXPIRED", QT_TRANSLATE_NOOP("ErrorText", "验证码已失效，请重新获取")},
      {"CODE_TRIES", QT_TRANSLATE_NOOP("ErrorText", "试得太快，请稍等几秒再试")},
      {"PHONE_TAKEN", QT_TRANSLATE_NOOP("ErrorText", "这个手机号已经注册过，请直接登录")},
      {"CREDENTIALS_WRONG", QT_TRANSLATE_NOOP("ErrorText", "手机号或密码不对")},
      {"LOGIN_TRIES", QT_TRANSLATE_NOOP("ErrorText", "密码错得太多，请稍后再试，或用验证码登录")},
      {"SESSION_ENDED", QT_TRANSLATE_NOOP("ErrorText", "登录已失效，请重新登录")},
      {"CARD_NOT_HELD", QT_TRANSLATE_NOOP("ErrorText", "这张名片不是你的，或已被撤销")},
      {"CARD_REVOKED", QT_TRANSLATE_NOOP("ErrorText", "这张名片已被撤销")},
      {"CARD_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这张名片，可能已被撤销")},
      {"CARD_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "别人刚改过这张名片，请看清后再改")},
      {"ORGANIZATION_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个单位或部门")},
      {"NOT_YOUR_UNIT", QT_TRANSLATE_NOOP("ErrorText", "这不在你管理的单位之内")},
      {"PHONE_LISTED", QT_TRANSLATE_NOOP("ErrorText", "本单位已有人登记了这个手机号")},
      {"LAST_ADMIN", QT_TRANSLATE_NOOP("ErrorText", "这是本单位最后一名管理员，请先移交")},
      {"WEEK_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这一周的周报")},
      {"ALREADY_VERIFIED", QT_TRANSLATE_NOOP("ErrorText", "您已经通过实名认证")},
      {"ALREADY_PENDING", QT_TRANSLATE_NOOP("ErrorText", "已有一份申请在审核")},
      {"NOT_VERIFIED", QT_TRANSLATE_NOOP("ErrorText", "请先完成实名认证")},
      {"ID_NUMBER_IN_USE",
       QT_TRANSLATE_NOOP("ErrorText", "这个证件号码不能在这里认证，请带证件到窗口办理")},
      {"APPLICATION_LIMIT", QT_TRANSLATE_NOOP("ErrorText", "今天申请的次数太多，请明天再试")},
      {"APPLICATION_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这份申请")},
      {"APPLICATION_DECIDED", QT_TRANSLATE_NOOP("ErrorText", "这份申请刚被处理过")},
      {"OWN_APPLICATION", QT_TRANSLATE_NOOP("ErrorText", "自己的申请由别的审核员处理")},
      {"VIEW_LIMIT", QT_TRANSLATE_NOOP("ErrorText", "查看证件号码过于频繁，请一小时后再试")},
      {"NAME_TAKEN", QT_TRANSLATE_NOOP("ErrorText", "已有同名的部门或单位")},
      {"ORGANIZATION_NOT_EMPTY",
       QT_TRANSLATE_NOOP("ErrorText", "里面还有人员或下级部门，请先移走")},
      {"DIRECTORY_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "预览之后人员又有变动，请看清后再导入")},
      {"NO_IMPORT", QT_TRANSLATE_NOOP("ErrorText", "没有可以撤回的导入")},
      {"NOTICE_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这条通知，或您已不在通知范围内")},
      {"NOTICE_CANCELLED", QT_TRANSLATE_NOOP("ErrorText", "这条通知已取消")},
      {"REPLY_CLOSED", QT_TRANSLATE_NOOP("ErrorText", "已过回复截止时间")},
      {"NO_MEETING", QT_TRANSLATE_NOOP("ErrorText", "只有会议可以这样")},
      {"CHECK_IN_CLOSED",
       QT_TRANSLATE_NOOP("ErrorText", "现在不能签到：会前 60 分钟起，到会议结束为止可以签到")},
      {"CHECK_IN_CODE_EXPIRED",
       QT_TRANSLATE_NOOP("ErrorText", "签到码已过期，请扫现场正在显示的码")},
      {"NOT_INVITED",
       QT_TRANSLATE_NOOP("ErrorText",
                         "这张名片不在这次会议的通知范围内；有几张名片的，请换一张再扫")},
      {"MEETING_AHEAD", QT_TRANSLATE_NOOP("ErrorText", "会议还没有开始")},
      {"MINUTES_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "还没有会议纪要")},
      {"MINUTES_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "纪要刚被别人改过，请看过后再改")},
      {"TASK_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这项任务")},
      {"TASK_LIMIT", QT_TRANSLATE_NOOP("ErrorText", "一次会议最多安排 100 项任务")},
      {"NOT_PERSONAL", QT_TRANSLATE_NOOP("ErrorText", "工作名片的阅读情况，发通知的单位总能看到")},
      {"NOT_FORWARDED", QT_TRANSLATE_NOOP("ErrorText", "这条通知没有转发给这个人")},
      {"QUOTA_FULL", QT_TRANSLATE_NOOP("ErrorText", "本单位的名额已满")},
      {"AUDIENCE_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "有的单位已经不在，请重新选择")},
      {"AUDIENCE_OUT_OF_REACH",
       QT_TRANSLATE_NOOP("ErrorText", "只能发给本单位及下属；管理员可以发给其他单位")},
      {"TYPE_NOT_ALLOWED", QT_TRANSLATE_NOOP("ErrorText", "不能上传这种文件")},
      {"ATTACHMENT_TOO_LARGE", QT_TRANSLATE_NOOP("ErrorText", "文件太大，最多 50 MB，图片 20 MB")},
      {"QUOTA_EXCEEDED", QT_TRANSLATE_NOOP("ErrorText", "您上传的文件已占满空间，请先清理")},
      {"CHECKSUM_MISMATCH", QT_TRANSLATE_NOOP("ErrorText", "文件在路上损坏了，请再传一次")},
      {"NOTICE_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "通知已被修改，请刷新后再试")},
      {"DOCUMENT_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这件公文，或它尚未流转到您")},
      {"DOCUMENT_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "别人刚办过这件公文，请看过后再办")},
      {"DOCUMENT_CLASSIFIED",
       QT_TRANSLATE_NOOP("ErrorText", "涉密文件不得在这里拟制和流转，请走涉密渠道")},
      {"ACTION_NOT_POSSIBLE", QT_TRANSLATE_NOOP("ErrorText", "这件公文现在不能由您这样办理")},
      {"NUMBER_MISSING", QT_TRANSLATE_NOOP("ErrorText", "签发的公文须先编发文字号，再归档")},
      {"NUMBER_TAKEN", QT_TRANSLATE_NOOP("ErrorText", "这个发文字号已被使用")},
      {"ABSENCE_OVERLAPS", QT_TRANSLATE_NOOP("ErrorText", "这段时间已移交给别人，请先收回")},
      {"ABSENCE_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这条外出移交")},
      {"CONVERSATION_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个会话，或您已不在其中")},
      {"CARD_OUT_OF_REACH", QT_TRANSLATE_NOOP("ErrorText", "现在不能和这个人聊天")},
      {"MEMBER_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "这个人已不在群里")},
      {"NOT_A_GROUP", QT_TRANSLATE_NOOP("ErrorText", "这不是群聊")},
      {"NOT_GROUP_ADMIN", QT_TRANSLATE_NOOP("ErrorText", "只有群管理员才能这样做")},
      {"MESSAGE_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这条消息，可能已被删除")},
      {"MESSAGE_RECALLED", QT_TRANSLATE_NOOP("ErrorText", "这条消息已撤回")},
      {"NOT_MESSAGE_SENDER", QT_TRANSLATE_NOOP("ErrorText", "只能改动自己发的消息")},
      {"NOT_A_TEXT", QT_TRANSLATE_NOOP("ErrorText", "只能修改文字消息")},
      {"EDIT_TOO_LATE", QT_TRANSLATE_NOOP("ErrorText", "发出 15 分钟以后不能修改")},
      {"RECALL_TOO_LATE", QT_TRANSLATE_NOOP("ErrorText", "发出 2 分钟以后不能撤回")},
      {"LAST_GROUP_ADMIN", QT_TRANSLATE_NOOP("ErrorText", "群里至少要有一名管理员")},
      {"GROUP_FULL", QT_TRANSLATE_NOOP("ErrorText", "群成员已满，最多 500 人")},
      {"URGED_RECENTLY", QT_TRANSLATE_NOOP("ErrorText", "5 分钟内只能催办一次")},
      {"MATTER_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个办件，或它不由您办理")},
      {"CASE_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这条意见建议")},
      {"MATTER_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "别人刚办过这个办件，请看过后再办")},
      {"ITEM_NOT_APPLICABLE", QT_TRANSLATE_NOOP("ErrorText", "这个事项还不能在这里在线办理")},
      {"STEP_NOT_POSSIBLE", QT_TRANSLATE_NOOP("ErrorText", "这个办件现在不能由您这样办理")},
      {"URGED_TODAY", QT_TRANSLATE_NOOP("ErrorText", "今天已经催办过了")},
      {"COMMUNITY_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个社区")},
      {"HOUSEHOLD_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这一户，请核对楼、单元和门牌号")},
      {"HOUSEHOLD_CLAIMED", QT_TRANSLATE_NOOP("ErrorText", "您已登记过这一户")},
      {"CLAIM_LIMIT", QT_TRANSLATE_NOOP("ErrorText", "同时最多登记 10 户")},
      {"CLAIM_DECIDED", QT_TRANSLATE_NOOP("ErrorText", "这条登记已处理过")},
      {"RESIDENCE_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这条住户登记")},
      {"NOT_CONFIRMED", QT_TRANSLATE_NOOP("ErrorText", "这条登记还没有确认")},
      {"BUILDINGS_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "别人刚改过楼栋，请看清后再改")},
      {"HOUSEHOLD_INHABITED", QT_TRANSLATE_NOOP("ErrorText", "表里缺了有人住的户，请先补上")},
      {"PLACE_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "这里不归这张名片")},
      {"VISITOR_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个访客")},
      {"VISITOR_LIMIT", QT_TRANSLATE_NOOP("ErrorText", "同时有效的访客通行证最多 20 个")},
      {"NO_SUCH_PLACE", QT_TRANSLATE_NOOP("ErrorText", "没有这个地方")},
      {"PLACE_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "别人刚改过这个地方，请看清后再改")},
      {"OFFER_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个预订项目")},
      {"OFFER_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "别人刚改过这个预订项目，请看清后再改")},
      {"STOCK_TAKEN", QT_TRANSLATE_NOOP("ErrorText", "已订出的比这个数量多")},
      {"SLOT_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个时段")},
      {"NOT_ON_SALE", QT_TRANSLATE_NOOP("ErrorText", "现在不能预订这个时段")},
      {"SOLD_OUT", QT_TRANSLATE_NOOP("ErrorText", "这个时段余量不够了")},
      {"HOLD_LIMIT", QT_TRANSLATE_NOOP("ErrorText", "待支付的预订最多 5 个，请先支付或取消")},
      {"HOLD_OVER", QT_TRANSLATE_NOOP("ErrorText", "预订已失效，请重新预订")},
      {"BOOKING_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "没有这个预订")},
      {"PAYMENT_UNAVAILABLE", QT_TRANSLATE_NOOP("ErrorText", "本服务器还没有开通在线支付")},
      {"TICKET_USED", QT_TRANSLATE_NOOP("ErrorText", "已经用过，不能退订")},
      {"REFUND_OVER", QT_TRANSLATE_NOOP("ErrorText", "已过退订时间")},
      {"REFUND_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "可退金额有变化，请看清后再退")},
      {"OVERLOADED", QT_TRANSLATE_NOOP("ErrorText", "现在访问的人太多，请稍后再试")},
      {"STORAGE_UNAVAILABLE", QT_TRANSLATE_NOOP("ErrorText", "服务器正在维护，请稍后再试")},
      {"ADDRESS_INVALID", QT_TRANSLATE_NOOP("ErrorText", "服务器地址应为“主机:端口”")},
      {"FILE_DAMAGED", QT_TRANSLATE_NOOP("ErrorText", "附件没有完整收到，请重试")},
      {"DEVICE_FULL", QT_TRANSLATE_NOOP("ErrorText", "本机存不下了，请清理后再试")},
  };
  return texts;
}

const char* code_text(Code code) {
  switch (code) {
    case Code::unavailable:
      return QT_TRANSLATE_NOOP("ErrorText", "暂时连不上服务器，请检查网络后重试");
    case Code::deadline_exceeded:
      return QT_TRANSLATE_NOOP("ErrorText", "服务器迟迟没有回应，请重试");
    case Code::invalid_argument:
      return QT_TRANSLATE_NOOP("ErrorText", "服务器看不懂这个请求，请更新应用");
    case Code::not_found:
      return QT_TRANSLATE_NOOP("ErrorText", "没有找到");
    case Code::resource_exhausted:
      return QT_TRANSLATE_NOOP("ErrorText", "请求太频繁，请稍后再试");
    case Code::unauthenticated:
      return QT_TRANSLATE_NOOP("ErrorText", "请先登录");
    case Code::data_loss:
      return QT_TRANSLATE_NOOP("ErrorText", "收到的内容不完整，请重试");
    default:
      return QT_TRANSLATE_NOOP("ErrorText", "出了点问题，请重试");
  }
}

}  // namespace

QString error_text(const Error& error) {
  const char* text = reason_texts().value(error.reason, nullptr);
  return QCoreApplication::translate(context, text ? text : code_text(error.code));
}

QString input_error_text(const Error& error) {
  return error.reason == QLatin1String("INVALID_ARGUMENT") && !error.message.isEmpty()
             ? error.message
             : error_text(error);
}

}  // namespace mct::app

import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// What is lost with the account; asked once more before the code is sent for.
AppPage {
    id: page
    objectName: "closeAccountPage"
    title: qsTr("注销账号")

    readonly property var losses: [
        {icon: "account_circle", text: qsTr("昵称、签名、密码和手机号会从服务器上删除")},
        {icon: "badge", text: qsTr("个人名片和它的联系人会消失，别人也不再能找到您")},
        {icon: "apartment", text: qsTr("单位名片会退还给单位，重新注册后可以再领取")},
        {icon: "cloud_off", text: qsTr("所有设备立即退出登录")}
    ]

    ScrollColumn {
        anchors.fill: parent

        Banner {
            Layout.fillWidth: true
            iconName: "warning_amber"
            text: qsTr("注销后不能恢复")
        }
        Card {
            Layout.fillWidth: true
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: page.losses
                    RowLayout {
                        id: loss
                        required property var modelData
                        width: parent.width
                        spacing: Theme.size.m
                        Icon {
                            Layout.alignment: Qt.AlignTop
                            name: loss.modelData.icon
                            color: Theme.color.primary
                        }
                        AppText { Layout.fillWidth: true; text: loss.modelData.text }
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("收藏和看过的事项只保存在本机，不受影响。下一步用手机验证码确认是您本人。")
        }
        ConfirmButton {
            objectName: "closeAccountButton"
            Layout.fillWidth: true
            caption: qsTr("继续注销")
            warning: qsTr("再按一次，去验证手机号")
            onConfirmed: Navigation.push("account/code", {purpose: "closeAccount"})
        }
    }
}

import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.account

// One's own account, where it is signed in, and its end.
AppPage {
    id: page
    objectName: "accountPage"
    title: qsTr("账号")

    // Once more, since something has not been sent.
    property bool asked: false

    DeviceModel { id: devices }
    Connections {
        target: Session
        function onChanged() { if (!Session.signedIn) Navigation.switchTab(Navigation.currentTab) }
    }

    ScrollColumn {
        anchors.fill: parent

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.xs
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    AppText { Layout.fillWidth: true; variant: AppText.Title; text: Session.nickname }
                    IconButton {
                        objectName: "profileButton"
                        iconName: "edit"
                        text: qsTr("修改昵称和签名")
                        onClicked: Navigation.push("account/profile", {})
                    }
                }
                AppText { Layout.fillWidth: true; variant: AppText.Label; muted: true; text: Session.maskedPhone }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: Session.signature }
            }
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("登录的设备") }
        StateView {
            Layout.fillWidth: true
            loading: devices.state === LoadState.Loading
            failed: devices.state === LoadState.Error
            errorText: devices.errorText
            onRetry: devices.retry()
        }
        Card {
            Layout.fillWidth: true
            visible: devices.state === LoadState.Ready
            padding: 0
            contentItem: Column {
                Repeater {
                    model: devices
                    RowLayout {
                        id: device
                        required property var model
                        width: parent.width
                        spacing: Theme.size.s
                        ColumnLayout {
                            Layout.fillWidth: true
                            Layout.leftMargin: Theme.size.m
                            Layout.topMargin: Theme.size.s
                            Layout.bottomMargin: Theme.size.s
                            spacing: 0
                            AppText { Layout.fillWidth: true; text: device.model.name }
                            AppText { Layout.fillWidth: true; variant: AppText.Label; muted: true; text: device.model.seenText }
                        }
                        TextButton {
                            Layout.rightMargin: Theme.size.s
                            objectName: device.model.current ? "signOutButton" : "endDeviceButton"
                            text: page.asked && device.model.current ? qsTr("再按一次，未发出的内容会删除") : qsTr("退出登录")
                            onClicked: if (device.model.current && devices.hasUnsent() && !page.asked) page.asked = true; else devices.end(device.model.id)
                        }
                    }
                }
            }
        }
        TextButton {
            objectName: "closeAccountEntry"
            Layout.fillWidth: true
            ink: Theme.color.error
            text: qsTr("注销账号")
            onClicked: Navigation.push("account/close", {})
        }
    }
}

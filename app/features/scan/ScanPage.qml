import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.scan

// 扫一扫: with the camera, or a picture. What is no link of the app is shown and goes nowhere.
AppPage {
    id: page
    objectName: "scanPage"
    title: qsTr("扫一扫")

    readonly property bool onTop: T.StackView.status === T.StackView.Active
    readonly property bool read: scanner.text !== ""
    readonly property bool refused: camera.item !== null && camera.item.refused // qmllint disable
    readonly property bool seeing: camera.item !== null && !refused

    Scanner {
        id: scanner
        sink: camera.item ? camera.item.sink : null // qmllint disable
    }
    Loader {
        id: camera
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; margins: Theme.size.m }
        active: scanner.cameraThere && !page.read
        visible: page.seeing
        source: "CameraView.qml"
        Binding {
            target: camera.item
            property: "running"
            value: page.onTop && Application.state === Qt.ApplicationActive
            when: camera.item !== null
        }
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        visible: !page.read && !page.seeing
        title: page.refused ? qsTr("打不开摄像头") : qsTr("这台设备没有摄像头")
        text: page.refused ? qsTr("请在系统设置里允许门城通使用摄像头，或者关掉正在使用它的程序；也可以选一张二维码图片") : qsTr("可以选一张二维码图片")
    }
    ScrollColumn {
        objectName: "scannedText"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        visible: page.read

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("这不是门城通的二维码，里面写的是：")
        }
        Card {
            Layout.fillWidth: true
            contentItem: AppText {
                text: scanner.text
                wrapMode: Text.WrapAnywhere
            }
        }
        Banner {
            Layout.fillWidth: true
            iconName: "warning_amber"
            text: qsTr("门城通不会自动打开它。来路不明的网址请不要访问。")
        }
    }
    ColumnLayout {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.size.m }
        spacing: Theme.size.s

        AppText {
            Layout.fillWidth: true
            visible: page.seeing && !page.read
            horizontalAlignment: Text.AlignHCenter
            muted: true
            text: qsTr("把二维码放进框里")
        }
        FormError { text: scanner.nothingFound ? qsTr("图片里没有找到二维码，换一张更清楚的试试") : "" }
        TonalButton {
            objectName: "copyTextButton"
            Layout.fillWidth: true
            visible: page.read
            text: qsTr("复制文字")
            onClicked: scanner.copyText()
        }
        TonalButton {
            objectName: "scanAgainButton"
            Layout.fillWidth: true
            visible: page.read
            iconName: "qr_code_scanner"
            text: qsTr("再扫一次")
            onClicked: scanner.again()
        }
        PrimaryButton {
            objectName: "choosePictureButton"
            Layout.fillWidth: true
            visible: !page.read
            enabled: !scanner.busy
            iconName: "photo_library"
            text: scanner.busy ? qsTr("正在识别") : qsTr("选一张图片")
            onClicked: scanner.choosePicture()
        }
        TextButton {
            objectName: "addByLinkButton"
            Layout.fillWidth: true
            visible: !page.read && Session.signedIn
            iconName: "link"
            text: qsTr("用名片链接添加好友")
            onClicked: {
                page.backRequested()
                Navigation.push("directory/friend", {})
            }
        }
    }
}

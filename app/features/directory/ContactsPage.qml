import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.directory

// 通讯录: the contacts of the acting card, and for staff the way to all colleagues.
AppPage {
    id: page
    objectName: "contactsPage"
    title: qsTr("通讯录")

    actions: [
        MenuButton {
            objectName: "addMenu"
            visible: Session.signedIn
            iconName: "add"
            text: qsTr("添加")
            MenuEntry {
                objectName: "addFriendEntry"
                iconName: "person_add"
                text: qsTr("添加好友")
                onTriggered: Navigation.push("directory/friend", {})
            }
            MenuEntry {
                objectName: "scanEntry"
                iconName: "qr_code_scanner"
                text: qsTr("扫一扫")
                onTriggered: Navigation.push("scan/code", {})
            }
        }
    ]

    ContactModel { id: contactModel }

    ListView {
        id: list
        objectName: "contactList"
        anchors.fill: parent
        visible: Session.signedIn
        model: contactModel
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: ContactsHeader {
            width: list.width
            contacts: contactModel
        }
        delegate: CardRow { width: ListView.view.width }
    }
    EmptyState {
        anchors.fill: parent
        visible: !Session.signedIn
        title: qsTr("登录后查看通讯录")
        text: qsTr("单位登记过您的手机号，登录后就能领取名片、找到同事")
        actionText: qsTr("登录 / 注册")
        onActionClicked: Navigation.push("account/sign-in", {})
    }
}

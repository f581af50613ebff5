import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.directory

// A colleague's card.
AppPage {
    id: page
    objectName: "cardPage"
    title: qsTr("名片")

    property alias cardId: card.cardId

    actions: [
        IconButton {
            objectName: "editStaffButton"
            visible: rights.keeps && card.state === LoadState.Ready
            iconName: "edit"
            text: qsTr("修改")
            onClicked: Navigation.push("directory/staff", {cardId: page.cardId})
        }
    ]

    CardViewModel { id: card }
    AdminRights {
        id: rights
        organizationId: card.organizationId
    }

    ScrollColumn {
        anchors.fill: parent
        visible: card.state === LoadState.Ready

        CardFace {
            Layout.fillWidth: true
            name: card.name
            organizationName: card.organizationName
            post: card.post
            signature: card.signature
            tagText: card.admin ? qsTr("单位管理员") : card.claimed ? "" : qsTr("未领取")
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ColumnLayout {
                spacing: 0
                ListRow {
                    objectName: "mobileRow"
                    Layout.fillWidth: true
                    iconName: "call"
                    leads: card.phoneVisible
                    enabled: card.phoneVisible
                    text: card.phone
                    subtitle: card.phoneVisible ? qsTr("手机，点按拨打") : qsTr("手机，对方没有对外单位公开")
                    onClicked: card.dial(card.phone)
                }
                ListRow {
                    objectName: "officePhoneRow"
                    Layout.fillWidth: true
                    visible: card.officePhone !== ""
                    iconName: "call"
                    text: card.officePhone
                    subtitle: qsTr("办公电话，点按拨打")
                    onClicked: card.dial(card.officePhone)
                }
                ListRow {
                    objectName: "unitRow"
                    Layout.fillWidth: true
                    visible: card.organizationId !== "" && Session.staff
                    iconName: "account_tree"
                    text: card.organizationName
                    subtitle: qsTr("看看同部门的人")
                    onClicked: Navigation.push("directory/unit", {organizationId: card.organizationId, title: card.organizationName})
                }
            }
        }
        PrimaryButton {
            objectName: "talkButton"
            Layout.fillWidth: true
            visible: card.claimed && page.cardId !== Session.cardId
            iconName: "chat_bubble_outline"
            text: qsTr("发消息")
            onClicked: Navigation.push("chat/conversation", {cardId: page.cardId})
        }
        DutySwitch {
            Layout.fillWidth: true
            cardId: page.cardId
        }
        TonalButton {
            objectName: "keepButton"
            Layout.fillWidth: true
            iconName: card.kept ? "star" : "star_border"
            text: card.kept ? qsTr("移出常用联系人") : qsTr("加入常用联系人")
            onClicked: card.toggleKept()
        }
        TextButton {
            objectName: "moveButton"
            Layout.fillWidth: true
            visible: rights.keeps
            iconName: "account_tree"
            text: qsTr("调到别的部门或单位")
            onClicked: Navigation.push("directory/move", {cardId: page.cardId})
        }
    }
    StateView {
        anchors.fill: parent
        loading: card.state === LoadState.Loading
        failed: card.state === LoadState.Error
        errorText: card.errorText
        onRetry: card.retry()
    }
}

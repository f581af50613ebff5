import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// One of one's own cards, and what one can do with it.
Card {
    id: card

    required property var model
    signal claimRequested(string id)
    signal actRequested(string id)

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: card.model.name
            }
            Tag {
                visible: card.model.admin
                text: qsTr("单位管理员")
            }
            Tag {
                visible: card.model.acting || card.model.waiting
                text: card.model.waiting ? qsTr("待领取") : qsTr("正在使用")
                tone: card.model.waiting ? Tag.Accent : Tag.Primary
            }
        }
        AppText {
            Layout.fillWidth: true
            text: card.model.subtitle
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: card.model.phone
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            PrimaryButton {
                objectName: "claimButton"
                Layout.fillWidth: true
                visible: card.model.waiting
                text: qsTr("领取")
                onClicked: card.claimRequested(card.model.id)
            }
            TonalButton {
                objectName: "actButton"
                Layout.fillWidth: true
                visible: !card.model.waiting && !card.model.acting
                text: qsTr("使用这张")
                onClicked: card.actRequested(card.model.id)
            }
            TextButton {
                objectName: "cardSettingsButton"
                visible: !card.model.waiting && !card.model.resident
                text: qsTr("设置")
                onClicked: {
                    if (card.model.personal) Navigation.push("account/profile", {})
                    else Navigation.push("directory/card-settings", {cardId: card.model.id, subtitle: card.model.subtitle})
                }
            }
            TextButton {
                objectName: "codeButton"
                visible: !card.model.waiting
                text: qsTr("二维码")
                onClicked: Navigation.push("directory/code", {cardId: card.model.id, name: card.model.name, subtitle: card.model.subtitle})
            }
        }
    }
}

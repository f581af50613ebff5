import QtQuick
import QtQuick.Layouts
import mct.ui

// A claim that waits for the committee.
Card {
    id: card

    required property var model
    property bool refusing: false
    signal confirmRequested(string id)
    signal refuseRequested(string id, string reason)

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: card.model.place
            }
            Tag { text: card.model.relation }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("%1 · %2").arg(card.model.name).arg(card.model.phone)
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("%1 提交").arg(card.model.time)
        }
        InputField {
            id: reason
            objectName: "refuseReason"
            Layout.fillWidth: true
            visible: card.refusing
            label: qsTr("不通过的原因")
            hint: qsTr("对方会看到，例如与登记不符")
            maximumLength: 100
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            TonalButton {
                objectName: "refuseButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: card.refusing ? qsTr("确认不通过") : qsTr("不通过")
                onClicked: {
                    if (card.refusing) return card.refuseRequested(card.model.id, reason.text)
                    card.refusing = true
                    reason.focusField()
                }
            }
            PrimaryButton {
                objectName: "confirmButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: !card.refusing
                text: qsTr("确认")
                onClicked: card.confirmRequested(card.model.id)
            }
            TextButton {
                objectName: "keepWaitingButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: card.refusing
                text: qsTr("先不处理")
                onClicked: card.refusing = false
            }
        }
    }
}

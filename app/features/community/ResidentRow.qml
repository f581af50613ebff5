import QtQuick
import QtQuick.Layouts
import mct.ui

// Somebody who lives in the community, and the way to end that.
Card {
    id: card

    required property var model
    property bool ending: false
    signal endRequested(string id, string reason)

    Component {
        id: standing
        RowLayout {
            spacing: Theme.size.s
            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                muted: true
                text: qsTr("%1 登记").arg(card.model.since)
            }
            TextButton {
                objectName: "endResidenceButton"
                text: qsTr("结束登记")
                onClicked: card.ending = true
            }
        }
    }
    Component {
        id: reasoning
        ColumnLayout {
            spacing: Theme.size.s
            InputField {
                id: reason
                objectName: "endReason"
                Layout.fillWidth: true
                label: qsTr("结束的原因")
                hint: qsTr("对方会看到，例如已搬离")
                maximumLength: 100
                Component.onCompleted: focusField()
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.size.s
                TextButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: qsTr("不结束")
                    onClicked: card.ending = false
                }
                TonalButton {
                    objectName: "confirmEndButton"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    text: qsTr("确认结束")
                    onClicked: card.endRequested(card.model.id, reason.text)
                }
            }
        }
    }
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
        Loader {
            Layout.fillWidth: true
            sourceComponent: card.ending ? reasoning : standing
        }
    }
}

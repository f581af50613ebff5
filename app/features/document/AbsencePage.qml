import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.document

// Has a colleague act for oneself for some days.
AppPage {
    id: page
    objectName: "absencePage"
    title: qsTr("移交给同事")

    AbsenceForm {
        id: form
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("同事用自己的名片替您办，办理记录会写明是谁替谁办的。您自己仍可以办。")
        }
        KeyFact {
            objectName: "substitute"
            Layout.fillWidth: true
            label: qsTr("代办的同事")
            value: form.substituteName
            unknown: qsTr("还没有选择")
        }
        PeopleField {
            Layout.fillWidth: true
            label: qsTr("在本单位里找")
            colleagues: true
            onPicked: (cardId, name) => form.chooseSubstitute(cardId, name)
        }
        InputField {
            objectName: "firstDay"
            Layout.fillWidth: true
            label: qsTr("开始日期")
            hint: "2026-12-01"
            text: form.firstDay
            inputMethodHints: Qt.ImhDate
            maximumLength: 10
            onEdited: (text) => form.firstDay = text
        }
        InputField {
            objectName: "lastDay"
            Layout.fillWidth: true
            label: qsTr("结束日期（含当天）")
            hint: "2026-12-05"
            text: form.lastDay
            inputMethodHints: Qt.ImhDate
            maximumLength: 10
            onEdited: (text) => form.lastDay = text
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("可以替我办") }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                Repeater {
                    model: form.tasks
                    SwitchRow {
                        required property var modelData
                        objectName: "task-" + modelData.task
                        width: parent.width
                        text: modelData.name
                        checked: modelData.chosen
                        onClicked: form.choose(modelData.task, checked)
                    }
                }
            }
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "declareButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("移交")
            onClicked: form.declare()
        }
    }
}

import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.booking

// Puts an offer on sale day by day.
AppPage {
    id: page
    objectName: "slotsPage"
    title: qsTr("日期和数量")
    subtitle: form.title

    property alias offerId: form.offerId

    SlotsForm { id: form }

    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        Line { objectName: "firstDay"; label: qsTr("从哪天起"); text: form.firstDay; onEdited: (text) => form.firstDay = text }
        Line { objectName: "dayCount"; label: qsTr("连续几天"); text: form.days; inputMethodHints: Qt.ImhDigitsOnly; onEdited: (text) => form.days = text }
        Line { objectName: "slotStarts"; label: qsTr("开始时间"); text: form.starts; onEdited: (text) => form.starts = text }
        Line { objectName: "slotEnds"; label: qsTr("结束时间，早于开始的算次日"); text: form.ends; onEdited: (text) => form.ends = text }
        Line { objectName: "slotStock"; label: qsTr("每天的数量"); text: form.stock; inputMethodHints: Qt.ImhDigitsOnly; onEdited: (text) => form.stock = text }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "putSlotsButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("上架")
            onClicked: form.send()
        }
        SectionTitle {
            Layout.fillWidth: true
            visible: form.times.length > 0
            text: qsTr("已上架")
        }
        Card {
            Layout.fillWidth: true
            visible: form.times.length > 0
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: form.times
                    KeyFact {
                        required property var modelData
                        width: parent.width
                        label: modelData.day + "  " + modelData.hours
                        value: modelData.text
                    }
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        errorText: form.loadErrorText
        onRetry: form.retry()
    }

    component Line: InputField { Layout.fillWidth: true }
}

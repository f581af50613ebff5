import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.booking

// Chooses the day, and how many.
AppPage {
    id: page
    objectName: "orderPage"
    title: form.title
    subtitle: form.placeName

    property alias offerId: form.offerId

    OrderForm {
        id: form
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.top }
        visible: form.state === LoadState.Ready

        Banner {
            Layout.fillWidth: true
            visible: form.sample
            iconName: "warning_amber"
            text: qsTr("样例：只供试用，不能真的入场或入住")
        }
        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: form.description
                }
                KeyFact {
                    Layout.fillWidth: true
                    label: qsTr("退订")
                    value: form.refundText
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("日期")
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                Repeater {
                    model: form.times
                    ListRow {
                        required property var modelData
                        required property int index
                        objectName: "time-" + index
                        width: parent.width
                        iconName: modelData.chosen ? "check" : "event"
                        text: modelData.day
                        subtitle: modelData.hours
                        value: modelData.leftText
                        leads: false
                        enabled: !modelData.soldOut
                        Accessible.role: Accessible.RadioButton
                        Accessible.checked: modelData.chosen
                        onClicked: form.choose(modelData.id)
                    }
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        empty: form.state === LoadState.Empty
        errorText: form.loadErrorText
        emptyTitle: qsTr("还没有可订的日期")
        onRetry: form.retry()
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: form.state === LoadState.Ready
        height: visible ? column.implicitHeight + 2 * Theme.size.s : 0
        color: Theme.color.surface
        Divider { width: parent.width }
        ColumnLayout {
            id: column
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.m
            spacing: Theme.size.s
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.size.s
                IconButton {
                    objectName: "fewerButton"
                    enabled: form.canTakeAway
                    fill: Theme.color.primaryContainer
                    ink: Theme.color.textOnPrimaryContainer
                    iconName: "remove"
                    text: qsTr("少一份")
                    onClicked: form.add(-1)
                }
                AppText {
                    objectName: "quantity"
                    Layout.minimumWidth: Theme.size.xl
                    horizontalAlignment: Text.AlignHCenter
                    variant: AppText.Subtitle
                    text: form.quantity
                }
                IconButton {
                    objectName: "moreButton"
                    enabled: form.canAdd
                    fill: Theme.color.primaryContainer
                    ink: Theme.color.textOnPrimaryContainer
                    iconName: "add"
                    text: qsTr("多一份")
                    onClicked: form.add(1)
                }
                AppText {
                    objectName: "total"
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    variant: AppText.Subtitle
                    text: form.totalText
                }
            }
            FormError { text: form.errorText }
            PrimaryButton {
                objectName: "bookButton"
                Layout.fillWidth: true
                enabled: !form.busy
                text: form.busy ? qsTr("请稍候") : qsTr("预订")
                onClicked: form.send()
            }
        }
    }
}

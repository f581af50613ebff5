import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// The code at the door of a meeting, and who is there.
AppPage {
    id: page
    objectName: "doorPage"
    title: qsTr("会议签到")

    property alias noticeId: door.noticeId

    DoorViewModel { id: door }

    ScrollColumn {
        anchors.fill: parent
        visible: door.state === LoadState.Ready

        DoorCodeCard {
            Layout.fillWidth: true
            door: door
        }
        Card {
            Layout.fillWidth: true
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: door.units
                    UnitReceipt { width: parent.width }
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            visible: door.missing.length > 0
            text: qsTr("还没有签到")
        }
        AppText {
            Layout.fillWidth: true
            visible: door.open && door.missing.length > 0
            variant: AppText.Label
            muted: true
            text: qsTr("手机没电或不能联网的人，由您登记到场；名单上会注明是谁登记的。")
        }
        Card {
            Layout.fillWidth: true
            visible: door.missing.length > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: door.missing
                    RowLayout {
                        id: person
                        required property var modelData
                        width: parent.width
                        spacing: 0
                        ListRow {
                            Layout.fillWidth: true
                            iconName: "person_outline"
                            text: person.modelData.name
                            subtitle: person.modelData.organization
                            leads: false
                        }
                        TextButton {
                            objectName: "checkIn-" + person.modelData.cardId
                            Layout.rightMargin: Theme.size.s
                            visible: door.open
                            enabled: !door.busy
                            text: qsTr("登记到场")
                            Accessible.name: qsTr("登记%1到场").arg(person.modelData.name)
                            onClicked: door.checkIn(person.modelData.cardId)
                        }
                    }
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            visible: door.present.length > 0
            text: qsTr("已签到")
        }
        Card {
            Layout.fillWidth: true
            visible: door.present.length > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: door.present
                    ListRow {
                        required property var modelData
                        width: parent.width
                        iconName: "check"
                        text: modelData.name
                        subtitle: modelData.organization
                        value: modelData.standing
                        leads: false
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: door.more
            variant: AppText.Label
            muted: true
            text: qsTr("名单只列出前 200 人；全部人员见“回复情况”里存出的表格。")
        }
    }
    StateView {
        anchors.fill: parent
        loading: door.state === LoadState.Loading
        failed: door.state === LoadState.Error
        empty: door.state === LoadState.Empty
        emptyTitle: qsTr("通知范围里现在没有人")
        errorText: door.errorText
        onRetry: door.retry()
    }
}

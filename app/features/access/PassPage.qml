import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.access

// The doors that the acting card opens: a code that a gate reads.
AppPage {
    id: page
    objectName: "passPage"
    title: qsTr("门禁通行证")

    actions: [
        IconButton {
            objectName: "entriesButton"
            visible: pass.state === LoadState.Ready
            iconName: "history"
            text: qsTr("出入记录")
            onClicked: Navigation.push("access/entries", {})
        }
    ]

    PassViewModel { id: pass }

    ScrollColumn {
        anchors.fill: parent
        visible: pass.state === LoadState.Ready

        Flow {
            Layout.fillWidth: true
            visible: pass.places.length > 1
            spacing: Theme.size.s
            Repeater {
                model: pass.places
                Chip {
                    required property string modelData
                    required property int index
                    objectName: "place-" + index
                    text: modelData
                    checkable: true
                    autoExclusive: true
                    checked: pass.place === index
                    onClicked: pass.place = index
                }
            }
        }
        Card {
            id: card
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                AppText {
                    objectName: "passPlace"
                    Layout.fillWidth: true
                    variant: AppText.Title
                    horizontalAlignment: Text.AlignHCenter
                    text: pass.placeName
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                QrCode {
                    objectName: "passCode"
                    readonly property real side: Math.min(card.availableWidth, Theme.size.code * 3 / 2)
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: side
                    Layout.preferredHeight: side
                    text: pass.code
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("%1的门禁码").arg(pass.placeName)
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("对准门禁扫码。码会自动更换，截图很快失效。")
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    text: pass.endText
                }
            }
        }
        Banner {
            objectName: "passStale"
            Layout.fillWidth: true
            visible: pass.stale
            iconName: "cloud_off"
            text: qsTr("现在没有网络，先用这台设备上的通行证")
        }
        TonalButton {
            objectName: "visitorsButton"
            Layout.fillWidth: true
            iconName: "person_add"
            text: qsTr("访客通行证")
            onClicked: Navigation.push("access/visitors", {})
        }
    }
    StateView {
        anchors.fill: parent
        loading: pass.state === LoadState.Loading
        failed: pass.state === LoadState.Error
        empty: pass.state === LoadState.Empty
        errorText: pass.errorText
        emptyTitle: qsTr("这张名片没有可以开的门")
        emptyText: qsTr("换成单位或社区的名片再试")
        onRetry: pass.retry()
    }
}

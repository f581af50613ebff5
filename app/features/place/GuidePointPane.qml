import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.place

// A point of a guide: what is told of it, and the way to the next.
ColumnLayout {
    id: pane

    required property PlaceGuideViewModel guide

    spacing: 0

    SoundPlayer {
        id: player
        attachmentId: pane.guide.soundId
        placeId: pane.guide.placeId
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.size.xs
        spacing: 0
        IconButton {
            objectName: "allPointsButton"
            iconName: "format_list_bulleted"
            text: qsTr("所有的点")
            onClicked: pane.guide.chosen = -1
        }
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            variant: AppText.Label
            muted: true
            text: pane.guide.pointNumber
        }
        IconButton {
            objectName: "previousPointButton"
            enabled: pane.guide.chosen > 0
            iconName: "chevron_left"
            text: qsTr("上一个点")
            onClicked: pane.guide.chosen -= 1
        }
        IconButton {
            objectName: "nextPointButton"
            enabled: pane.guide.chosen < pane.guide.points.length - 1
            iconName: "chevron_right"
            text: qsTr("下一个点")
            onClicked: pane.guide.chosen += 1
        }
    }
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true

        SectionTitle {
            objectName: "pointName"
            Layout.fillWidth: true
            text: pane.guide.pointName
        }
        SoundBar {
            Layout.fillWidth: true
            visible: pane.guide.soundId !== ""
            player: player
        }
        TonalButton {
            objectName: "panoramaButton"
            Layout.fillWidth: true
            visible: pane.guide.hasPanorama && !pane.guide.looking
            iconName: "vrpano"
            text: qsTr("看全景")
            onClicked: pane.guide.look()
        }
        AppText {
            objectName: "pointText"
            Layout.fillWidth: true
            visible: text !== ""
            text: pane.guide.pointText
        }
    }
}

import QtQuick
import mct.ui
import mct.features.place

// The pictures of a place, side by side: one swipes through them, and opens one.
ListView {
    id: strip
    objectName: "pictureStrip"

    required property PlaceViewModel place

    readonly property real side: Math.min(0.8 * width, 2 * Theme.size.picture)

    implicitHeight: contentItem.childrenRect.height
    orientation: ListView.Horizontal
    snapMode: ListView.SnapToItem
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.size.s
    model: place.pictures
    delegate: Pressable {
        id: tile
        required property var modelData
        required property int index
        objectName: "picture-" + index
        width: strip.count === 1 ? strip.width : strip.side
        text: modelData.caption || qsTr("第 %1 张图片").arg(index + 1)
        onClicked: strip.place.show(index)
        contentItem: Column {
            spacing: Theme.size.xs
            Rectangle {
                width: parent.width
                height: Math.min(0.625 * width, 1.5 * Theme.size.picture)
                color: Theme.color.surfaceSunken
                Icon {
                    anchors.centerIn: parent
                    visible: picture.status !== Image.Ready
                    name: "photo_library"
                }
                Image {
                    id: picture
                    anchors.fill: parent
                    source: tile.modelData.source
                    fillMode: Image.PreserveAspectCrop
                }
            }
            AppText {
                width: parent.width
                visible: text !== ""
                variant: AppText.Label
                muted: true
                text: tile.modelData.caption
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}

import QtQuick
import mct.ui

// 1 to 5 stars, to be tapped.
Row {
    id: control

    // 0: none are chosen.
    property int stars: 0
    // Of the stars' names, before their number.
    property string starName: "star-"
    signal chosen(int stars)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("评价")

    Repeater {
        model: 5
        IconButton {
            required property int index
            objectName: control.starName + (index + 1)
            iconName: index < control.stars ? "star" : "star_border"
            text: qsTr("%1 星").arg(index + 1)
            onClicked: control.chosen(index + 1)
        }
    }
}

import QtQuick
import mct.ui

// A place in a list.
ListRow {
    id: row

    required property var place

    objectName: "place-" + place.id
    iconName: place.icon
    picture: place.picture
    text: place.name
    subtitle: place.subtitle
    value: place.distance

    Tag {
        visible: row.place.sample
        tone: Tag.Warning
        text: qsTr("样例")
    }
    Tag {
        visible: row.place.openText !== ""
        tone: row.place.open ? Tag.Primary : Tag.Neutral
        text: row.place.openText
    }
}

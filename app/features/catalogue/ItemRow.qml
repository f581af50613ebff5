import QtQuick
import mct.ui
import mct.core

// An item in a list or among search hits.
ListRow {
    id: row

    property string code
    property string kindName
    property string levelText
    property string reasonText
    property bool sample: false

    onClicked: Navigation.push("catalogue/guide", {code: row.code})

    Tag {
        visible: text !== ""
        text: row.kindName
    }
    Tag {
        visible: text !== ""
        tone: Tag.Primary
        text: row.levelText
    }
    Tag {
        visible: text !== ""
        tone: Tag.Accent
        text: row.reasonText
    }
    Tag {
        visible: row.sample
        tone: Tag.Warning
        text: qsTr("样例")
    }
}

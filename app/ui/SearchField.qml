import QtQuick
import QtQuick.Templates as T
import mct.ui

// Where one types what one is looking for.
T.TextField {
    id: control

    property string iconName: "search"

    implicitHeight: Math.max(Theme.size.target, contentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.size.listColumnLeast
    leftPadding: Theme.size.m + Theme.size.icon + Theme.size.s
    rightPadding: Theme.size.target
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.type.body
    color: Theme.color.text
    placeholderTextColor: Theme.color.muted
    selectionColor: Theme.color.primary
    selectedTextColor: Theme.color.textOnPrimary
    selectByMouse: true
    inputMethodHints: Qt.ImhNoPredictiveText
    maximumLength: 100
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText
    Accessible.searchEdit: true

    background: Rectangle {
        radius: Theme.size.radius
        color: Theme.color.surface
        border.width: control.activeFocus ? Theme.size.focusRing : Theme.size.hairline
        border.color: control.activeFocus ? Theme.color.primary : Theme.color.outline
    }

    Icon {
        x: Theme.size.m
        anchors.verticalCenter: parent.verticalCenter
        name: control.iconName
        color: Theme.color.primary
    }
    AppText {
        x: control.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        width: control.width - x - Theme.size.s
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        muted: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    IconButton {
        objectName: "clearSearchButton"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: control.length > 0
        iconName: "close"
        text: qsTr("清空")
        onClicked: { control.clear(); control.forceActiveFocus() }
    }
}

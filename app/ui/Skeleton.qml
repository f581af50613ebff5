import QtQuick
import mct.ui

// Grey bars in the place of what is being loaded.
Column {
    id: control

    property int rows: 4

    padding: Theme.size.m
    spacing: Theme.size.l
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("正在加载")

    Repeater {
        model: control.rows
        Column {
            required property int index
            spacing: Theme.size.s
            width: control.width - 2 * control.padding
            Rectangle {
                width: parent.width * (index % 2 ? 0.7 : 0.9)
                height: Theme.type.body
                radius: Theme.size.xs
                color: Theme.color.surfaceSunken
            }
            Rectangle {
                width: parent.width * 0.45
                height: Theme.type.caption
                radius: Theme.size.xs
                color: Theme.color.surfaceSunken
            }
        }
    }
    SequentialAnimation on opacity {
        running: control.visible && Theme.motion
        loops: Animation.Infinite
        NumberAnimation { to: 0.5; duration: 700; easing.type: Easing.InOutSine }
        NumberAnimation { to: 1; duration: 700; easing.type: Easing.InOutSine }
    }
}

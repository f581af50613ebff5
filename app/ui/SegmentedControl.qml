import QtQuick
import mct.ui

// One of a few choices, all of them in sight. `options` are {value, text} objects.
Rectangle {
    id: control

    property var options: []
    property string value
    signal chosen(string value)

    implicitWidth: options.length * Theme.size.target + 2 * Theme.size.xs
    implicitHeight: row.implicitHeight
    radius: Theme.size.radius
    color: Theme.color.surfaceSunken
    Accessible.role: Accessible.PageTabList

    Row {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.size.xs
        anchors.rightMargin: Theme.size.xs
        spacing: Theme.size.xs
        Repeater {
            model: control.options
            Pressable {
                id: option
                required property var modelData
                readonly property bool selected: modelData.value === control.value

                objectName: "option-" + modelData.value
                width: (row.width + row.spacing) / control.options.length - row.spacing
                text: modelData.text
                ink: selected ? Theme.color.textOnPrimaryContainer : Theme.color.text
                Accessible.role: Accessible.RadioButton
                Accessible.checked: selected
                onClicked: control.chosen(modelData.value)

                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        anchors.topMargin: Theme.size.xs
                        anchors.bottomMargin: Theme.size.xs
                        radius: Theme.size.radiusSmall
                        color: option.selected ? Theme.color.primaryContainer : "transparent"
                        FocusRing {
                            shown: option.visualFocus
                            radius: parent.radius
                        }
                    }
                }
                contentItem: AppText {
                    variant: AppText.Label
                    text: option.text
                    color: option.ink
                    strong: option.selected
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}

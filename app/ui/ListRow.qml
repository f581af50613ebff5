import QtQuick
import QtQuick.Layouts
import mct.ui

// One line of a list: what it is, more about it, and where it leads.
Pressable {
    id: control

    property string iconName
    // For an Image, in place of the icon; empty: there is none.
    property string picture
    property string subtitle
    property string value
    // Only for texts that are escaped already; then `text` is their plain form.
    property string richText
    property bool leads: true
    default property alias extras: more.data

    leftPadding: Theme.size.m
    rightPadding: Theme.size.m
    topPadding: Theme.size.m - Theme.size.xs
    bottomPadding: Theme.size.m - Theme.size.xs
    Accessible.description: subtitle

    contentItem: RowLayout {
        spacing: Theme.size.m
        Icon {
            visible: control.iconName !== "" && control.picture === ""
            name: control.iconName
            color: Theme.color.primary
        }
        Image {
            visible: control.picture !== ""
            Layout.preferredWidth: Theme.size.target + Theme.size.s
            Layout.preferredHeight: Theme.size.target + Theme.size.s
            source: control.picture
            sourceSize.width: 2 * Layout.preferredWidth
            fillMode: Image.PreserveAspectCrop
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.size.xs
            AppText {
                Layout.fillWidth: true
                text: control.richText || control.text
                textFormat: control.richText ? Text.StyledText : Text.PlainText
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                variant: AppText.Label
                muted: true
                text: control.subtitle
                Accessible.ignored: true
            }
            Flow {
                id: more
                Layout.fillWidth: true
                visible: children.length > 0
                spacing: Theme.size.s
            }
        }
        AppText {
            visible: text !== ""
            variant: AppText.Label
            muted: true
            text: control.value
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            visible: control.leads
            name: "chevron_right"
        }
    }
}

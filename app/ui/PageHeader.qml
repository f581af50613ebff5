import QtQuick
import QtQuick.Layouts
import mct.ui

// Title of a page, the way back, and the page's own actions.
Rectangle {
    id: header

    property string title
    property string subtitle: ""
    property bool canGoBack: false
    // On a wide window the page beside the list is closed rather than left.
    property bool closes: false
    default property alias actions: row.data
    signal backRequested()

    implicitHeight: Theme.size.barHeight
    color: Theme.color.background

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: header.canGoBack ? Theme.size.xs : Theme.size.m
        anchors.rightMargin: Theme.size.xs
        spacing: Theme.size.xs
        IconButton {
            objectName: "backButton"
            visible: header.canGoBack
            iconName: header.closes ? "close" : "arrow_back"
            text: header.closes ? qsTr("关闭") : qsTr("返回")
            onClicked: header.backRequested()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: header.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                objectName: "pageSubtitle"
                Layout.fillWidth: true
                visible: text !== ""
                variant: AppText.Caption
                muted: true
                text: header.subtitle
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        RowLayout {
            id: row
            spacing: 0
        }
    }
}

import QtQuick
import QtQuick.Templates as T
import mct.ui

// A button that opens a short list of things to do: MenuEntry below one another.
IconButton {
    id: control

    default property alias entries: menu.contentData

    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.visible ? menu.close() : menu.open()

    T.Menu {
        id: menu
        x: control.width - width
        y: control.height
        width: Theme.size.menuWidth
        height: implicitHeight
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        margins: Theme.size.s
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        topPadding: Theme.size.s
        bottomPadding: Theme.size.s
        background: Rectangle {
            radius: Theme.size.radius
            color: Theme.color.surface
            border.width: Theme.size.hairline
            border.color: Theme.color.outline
        }
        contentItem: ListView {
            implicitHeight: contentHeight
            model: menu.contentModel
            interactive: false
            currentIndex: menu.currentIndex
        }
    }
}

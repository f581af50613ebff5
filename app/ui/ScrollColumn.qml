import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui

// A column of content that scrolls, no wider than one reads well, and follows the keyboard's focus.
Flickable {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    property real margin: Theme.size.m
    readonly property real columnWidth: Math.min(width, Theme.size.readingWidth) - 2 * margin
    readonly property Item focusItem: Window.activeFocusItem

    function reveal(item) {
        const top = item.mapToItem(column, 0, 0).y + margin
        contentY = Math.max(0, Math.min(top - Theme.size.l, Math.max(contentY, top + item.height + Theme.size.l - height)))
    }
    function holds(item) {
        return item ? item === column || holds(item.parent) : false
    }

    contentWidth: width
    contentHeight: column.height + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ThinScrollBar {}
    onFocusItemChanged: if (holds(focusItem)) reveal(focusItem)

    ColumnLayout {
        id: column
        x: (scroller.width - width) / 2
        y: scroller.margin
        width: scroller.columnWidth
        spacing: Theme.size.m
    }
}

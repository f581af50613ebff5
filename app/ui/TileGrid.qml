import QtQuick
import mct.ui

// As many columns as fit. Its tiles take the width that is theirs, and may take the tallest's height.
Grid {
    id: grid

    property real tileLeast: Theme.size.tileLeast
    readonly property real tileWidth: (width + spacing) / columns - spacing
    readonly property real tileHeight: Math.max(0, ...Array.from(children, (tile) => tile.implicitHeight))

    columns: Math.max(1, Math.floor((width + spacing) / (tileLeast + spacing)))
    spacing: Theme.size.s
}

import QtQuick
import mct.ui

// As many columns as fit, all of one width, which its tiles take.
Grid {
    id: grid

    property real tileLeast: Theme.size.tileLeast
    readonly property real tileWidth: (width + spacing) / columns - spacing

    columns: Math.max(1, Math.floor((width + spacing) / (tileLeast + spacing)))
    spacing: Theme.size.s
}

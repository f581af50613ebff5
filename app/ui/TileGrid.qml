import QtQuick
import QtQuick.Layouts
import mct.ui

// As many columns as fit, all of one width.
GridLayout {
    id: grid

    property real tileLeast: Theme.size.tileLeast

    columns: Math.max(1, Math.floor((width + columnSpacing) / (tileLeast + columnSpacing)))
    columnSpacing: Theme.size.s
    rowSpacing: Theme.size.s
}

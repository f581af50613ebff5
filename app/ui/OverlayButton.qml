import mct.ui

// A button over a picture or a map, whatever colour that has there.
IconButton {
    fill: Theme.color.primaryContainer
    ink: Theme.color.textOnPrimaryContainer
    edge: Theme.color.surface
}

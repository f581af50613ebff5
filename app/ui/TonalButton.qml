import mct.ui

// An action that matters beside the page's first one.
ActionButton {
    fill: Theme.color.primaryContainer
    ink: Theme.color.textOnPrimaryContainer
}

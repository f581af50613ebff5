import mct.ui

// An action that stays in the background.
ActionButton {
    leftPadding: Theme.size.s
    rightPadding: Theme.size.s
    ink: Theme.color.primary
}

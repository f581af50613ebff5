import mct.ui

// The one action of a page that stands out.
ActionButton {
    fill: Theme.color.primary
    ink: Theme.color.textOnPrimary
}

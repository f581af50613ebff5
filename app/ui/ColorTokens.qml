import QtQuick

// The colours of one mode. `textOnX` is what is written on `x`; tst_contrast.qml holds every pair that
// is ever set on one another to WCAG 2.1 AA (4.5:1) at least.
QtObject {
    required property color background
    required property color surface
    required property color surfaceSunken
    required property color outline
    required property color text
    required property color muted
    required property color primary
    required property color textOnPrimary
    required property color primaryContainer
    required property color textOnPrimaryContainer
    required property color accent
    required property color textOnAccent
    required property color accentContainer
    required property color textOnAccentContainer
    required property color warningContainer
    required property color textOnWarningContainer
    required property color error
    required property color errorContainer
    required property color textOnErrorContainer
    // On a map. Waters' names are written in their colour.
    required property color water
    required property color road
    required property color motorway
    // Toasts are dark in light modes and light in dark ones.
    required property color inverse
    required property color textOnInverse
    // The four levels of an alert, which mean the same in every mode.
    readonly property color alertBlue: "#1f5fbf"
    readonly property color textOnAlertBlue: "#ffffff"
    readonly property color alertYellow: "#f2c200"
    readonly property color textOnAlertYellow: "#1a1a1a"
    readonly property color alertOrange: "#e88100"
    readonly property color textOnAlertOrange: "#1a1a1a"
    readonly property color alertRed: "#b3261e"
    readonly property color textOnAlertRed: "#ffffff"
    // Over what has to wait.
    readonly property color scrim: "#99000000"
    // The picture behind the home page's title, from the sky down to the nearest ridge.
    required property color sky
    required property color textOnSky
}

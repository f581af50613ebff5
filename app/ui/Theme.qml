pragma Singleton
import QtQuick

// Every colour, length, size of type and duration that a page may use. The shell sets the three
// modes from the person's settings.
QtObject {
    id: theme

    // "system", "light" or "dark"
    property string appearance: "system"
    property bool elder: false
    property bool motion: true

    readonly property bool dark: appearance === "dark"
        || (appearance === "system" && systemPalette.window.hslLightness < 0.5)
    readonly property ColorTokens color: dark ? (elder ? elderDarkColors : darkColors)
                                          : (elder ? elderLightColors : lightColors)
    readonly property TypeScale type: TypeScale { elder: theme.elder }
    readonly property Metrics size: Metrics { elder: theme.elder }
    readonly property string iconFamily: iconFont.name

    // Milliseconds; nothing moves for someone who has switched motion off.
    readonly property int quick: motion ? 120 : 0
    readonly property int calm: motion ? 220 : 0

    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property FontLoader iconFont: FontLoader { source: "qrc:/assets/icons/icons.ttf" }
    readonly property ColorTokens lightColors: LightColors {}
    readonly property ColorTokens darkColors: DarkColors {}
    readonly property ColorTokens elderLightColors: ElderLightColors {}
    readonly property ColorTokens elderDarkColors: ElderDarkColors {}
}

import QtQuick
import QtTest
import mct.ui

// Everything that is ever written on something else can be read: WCAG 2.1 AA, 1.4.3.
TestCase {
    name: "Contrast"

    function luminance(color) {
        const linear = (c) => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    }
    function contrast(one, other) {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
        return (light + 0.05) / (dark + 0.05)
    }

    function test_pairs_data() {
        const pairs = [
            ["text", "background"], ["text", "surface"], ["text", "surfaceSunken"],
            ["muted", "background"], ["muted", "surface"], ["muted", "surfaceSunken"],
            ["primary", "background"], ["primary", "surface"],
            ["accent", "background"], ["accent", "surface"],
            ["error", "background"], ["error", "surface"],
            ["textOnPrimary", "primary"], ["textOnPrimaryContainer", "primaryContainer"],
            ["textOnAccent", "accent"], ["textOnAccentContainer", "accentContainer"],
            ["textOnWarningContainer", "warningContainer"],
            ["textOnErrorContainer", "errorContainer"],
            ["textOnAlertBlue", "alertBlue"], ["textOnAlertYellow", "alertYellow"],
            ["textOnAlertOrange", "alertOrange"], ["textOnAlertRed", "alertRed"],
            ["textOnInverse", "inverse"], ["textOnSky", "sky"],
            ["water", "surface"]
        ]
        const rows = []
        for (const mode of ["lightColors", "darkColors", "elderLightColors", "elderDarkColors"])
            for (const [ink, ground] of pairs)
                rows.push({tag: mode + ": " + ink + " on " + ground, mode: mode, ink: ink, ground: ground})
        return rows
    }
    function test_pairs(row) {
        const colors = Theme[row.mode]
        const found = contrast(colors[row.ink], colors[row.ground])
        verify(found >= 4.5, found.toFixed(2) + " < 4.5")
    }
}

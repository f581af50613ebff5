import QtQml

// Lengths in dp on an 8-point grid, with a half step of 4 between things that belong together.
QtObject {
    required property bool elder
    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 16
    readonly property int l: 24
    readonly property int xl: 32

    readonly property int radius: 12
    readonly property int radiusSmall: 8
    readonly property int hairline: 1
    readonly property int focusRing: 2

    // The least side of anything that is touched.
    readonly property int target: elder ? 60 : 48
    readonly property int iconSmall: elder ? 20 : 16
    readonly property int icon: elder ? 28 : 24
    readonly property int iconLarge: elder ? 40 : 32
    readonly property int barHeight: elder ? 72 : 56
    readonly property int navBarHeight: elder ? 80 : 64
    readonly property int railWidth: elder ? 104 : 88
    readonly property int picture: 160
    readonly property int menuWidth: elder ? 280 : 224
    // A QR code: large enough for a phone that is held over a desk.
    readonly property int code: 248

    // A line of text is never wider than this, and a window this wide has two columns.
    readonly property int readingWidth: 720
    readonly property int wideFrom: 840
    readonly property int listColumnLeast: 360
    readonly property int listColumnMost: 440
    // The narrowest tiles of a grid.
    readonly property int tileLeast: elder ? 150 : 104
    readonly property int tileSmall: elder ? 104 : 76
}

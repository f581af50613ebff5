import QtQml

// Sizes of type in dp. The elder sizes keep main text at 18 dp and more.
QtObject {
    required property bool elder
    readonly property int caption: elder ? 16 : 12
    readonly property int label: elder ? 18 : 14
    readonly property int body: elder ? 20 : 16
    readonly property int subtitle: elder ? 22 : 18
    readonly property int title: elder ? 26 : 22
    readonly property int display: elder ? 32 : 28
    readonly property real leading: 1.25
}

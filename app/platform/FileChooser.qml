import QtQuick.Dialogs

// Loaded when a file is first asked for: the dialogs are large.
FileDialog {
    id: dialog

    signal chosen(url file)
    onAccepted: dialog.chosen(selectedFile)
}

import QtQuick
import QtQuick.Layouts
import mct.ui

// What is wrong with a form, where the eye is.
AppText {
    objectName: "formError"
    Layout.fillWidth: true
    visible: text !== ""
    variant: AppText.Label
    color: Theme.color.error
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}

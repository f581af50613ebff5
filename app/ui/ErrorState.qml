import mct.ui

Placeholder {
    objectName: "errorState"
    picture: Theme.dark ? "qrc:/assets/images/offline_dark.svg" : "qrc:/assets/images/offline.svg"
    actionText: qsTr("重试")
}

import mct.ui

Placeholder {
    objectName: "emptyState"
    picture: Theme.dark ? "qrc:/assets/images/empty_dark.svg" : "qrc:/assets/images/empty.svg"
}

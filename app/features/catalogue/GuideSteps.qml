import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// How the matter runs: the flow chart, and who does what.
ColumnLayout {
    id: steps

    required property GuideViewModel guide
    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("办理流程") }
    ZoomView {
        objectName: "flowChart"
        Layout.fillWidth: true
        Layout.preferredHeight: width * 3 / 4
        visible: steps.guide.flowChart != ""
        source: steps.guide.flowChart
        description: qsTr("%1的流程图").arg(steps.guide.name)
    }
    Card {
        Layout.fillWidth: true
        visible: steps.guide.posts.length > 0
        contentItem: Column {
            spacing: Theme.size.m
            Repeater {
                model: steps.guide.posts
                RowLayout {
                    id: post
                    required property var modelData
                    required property int index
                    width: parent.width
                    spacing: Theme.size.m
                    Rectangle {
                        Layout.alignment: Qt.AlignTop
                        implicitWidth: Theme.size.icon
                        implicitHeight: Theme.size.icon
                        radius: width / 2
                        color: Theme.color.primaryContainer
                        AppText {
                            anchors.centerIn: parent
                            variant: AppText.Caption
                            strong: true
                            color: Theme.color.textOnPrimaryContainer
                            text: post.index + 1
                        }
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.size.xs
                        AppText {
                            Layout.fillWidth: true
                            strong: true
                            text: post.modelData.title
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            variant: AppText.Label
                            text: post.modelData.duty
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            variant: AppText.Label
                            muted: true
                            text: post.modelData.staff
                        }
                    }
                    AppText {
                        Layout.alignment: Qt.AlignTop
                        variant: AppText.Label
                        muted: true
                        wrapMode: Text.NoWrap
                        text: post.modelData.promisedLimit
                    }
                }
            }
        }
    }
}

import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.catalogue

// The guide to one item: what it takes, where to go, what to bring.
AppPage {
    id: page
    objectName: "guidePage"

    property alias code: guide.code
    title: qsTr("办事指南")
    actions: [
        IconButton {
            objectName: "favouriteButton"
            enabled: guide.name !== ""
            iconName: guide.favourite ? "star" : "star_border"
            ink: guide.favourite ? Theme.color.accent : Theme.color.text
            text: guide.favourite ? qsTr("取消收藏") : qsTr("收藏")
            onClicked: guide.favourite = !guide.favourite
        },
        IconButton {
            objectName: "shareButton"
            enabled: guide.name !== ""
            iconName: "share"
            text: qsTr("分享")
            onClicked: guide.share()
        }
    ]

    GuideViewModel { id: guide }

    ScrollColumn {
        objectName: "guideScroll"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: actionBar.top }
        visible: guide.state === LoadState.Ready
        spacing: Theme.size.m

        StaleBanner {
            Layout.fillWidth: true
            visible: guide.stale
            onActionClicked: guide.retry()
        }
        Banner {
            objectName: "sampleBanner"
            Layout.fillWidth: true
            visible: guide.sample
            iconName: "warning_amber"
            text: qsTr("样例：内容来自公开常识，非官方发布，请勿据此办理")
        }
        GuideTitle { Layout.fillWidth: true; guide: guide }
        GuideFacts { Layout.fillWidth: true; guide: guide }
        GuideMaterials { Layout.fillWidth: true; visible: guide.materials.length > 0; guide: guide }
        GuideSteps { Layout.fillWidth: true; visible: guide.flowChart != "" || guide.posts.length > 0; guide: guide }
        GuideSections { Layout.fillWidth: true; visible: guide.sections.length > 0; guide: guide }
        GuideQuestions { Layout.fillWidth: true; visible: guide.questions.length > 0; guide: guide }
        GuideFiles { Layout.fillWidth: true; visible: guide.attachments.length > 0; guide: guide }
        GuideUnknown { Layout.fillWidth: true; visible: guide.unknownTitles.length > 0; titles: guide.unknownTitles }
        GuideSource { Layout.fillWidth: true; guide: guide }
    }
    StateView {
        anchors.fill: parent
        loading: guide.state === LoadState.Loading
        failed: guide.state === LoadState.Error
        errorText: guide.errorText
        onRetry: guide.retry()
    }
    GuideActions {
        id: actionBar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: guide.state === LoadState.Ready && (guide.phone !== "" || guide.onlineUrl !== "" || guide.applicable)
        height: visible ? implicitHeight : 0
        guide: guide
    }
}

import QtQuick
import mct.core
import mct.features.scan

ShellCase {
    id: testCase
    name: "Scan"

    readonly property string card: "mct://card/11111111111111111111111111111111"

    Component { id: scannerMaker; Scanner { sink: camera.sink } }

    function open() {
        Navigation.push("scan/code", {})
        awaitSeen("scanPage")
    }

    function test_without_a_camera_there_is_a_picture() {
        open()
        awaitRead("没有摄像头")
        files.offerCode("")
        press("choosePictureButton")
        awaitRead("没有找到二维码")
        verify(seen("scanPage"))
    }
    function test_a_card_in_a_picture_opens_the_page_of_friends() {
        open()
        files.offerCode(card)
        press("choosePictureButton")
        awaitSeen("addFriendPage")
        compare(seen("linkInput").text, card)
        // In place of the scanner.
        compare(Navigation.depth, 1)
    }
    function test_anything_else_is_shown_and_goes_nowhere_data() {
        return [{tag: "https", text: "https://example.org/x"}, {tag: "unknown", text: "mct://nowhere/1"},
                {tag: "words", text: "门城通样例"}]
    }
    function test_anything_else_is_shown_and_goes_nowhere(data) {
        open()
        files.offerCode(data.text)
        press("choosePictureButton")
        awaitRead(data.text)
        verify(seen("scanPage"))
        press("scanAgainButton")
        awaitSeen("choosePictureButton")
        verify(!reads(data.text))
    }
    function test_the_cameras_view_can_be_made() {
        const view = Qt.createComponent("qrc:/mct/features/scan/CameraView.qml")
        compare(view.status, Component.Ready, view.errorString())
        const made = createTemporaryObject(view, testCase)
        verify(made.sink)
        verify(!made.running)
    }
    function test_what_the_camera_sees_is_read() {
        const scanner = createTemporaryObject(scannerMaker, testCase)
        camera.show("样例")
        tryCompare(scanner, "text", "样例")
        // Until one looks for another, it stays.
        camera.show("另一个")
        wait(200)
        compare(scanner.text, "样例")
        scanner.again()
        camera.show("另一个")
        tryCompare(scanner, "text", "另一个")
    }
}

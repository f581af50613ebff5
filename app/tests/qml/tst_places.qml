import QtQuick
import mct.core

ShellCase {
    name: "Places"

    function type(name, words) {
        const input = awaitSeen(name + "Input")
        input.forceActiveFocus()
        input.text = words
        if (input.textEdited) input.textEdited()
    }

    function test_places_are_found_by_name_and_kind() {
        press("placesEntry")
        awaitSeen("placesPage")
        awaitSeen("place-temple")
        awaitSeen("place-inn")
        press("kind-3")
        awaitGone("place-temple")
        press("kind-3")
        awaitSeen("place-temple")
        awaitSeen("searchField").text = "潭柘"
        awaitGone("place-inn")
        awaitSeen("searchField").text = "没有这里"
        awaitRead("没有找到")
    }
    function test_a_place_says_what_is_known_and_what_is_not() {
        Navigation.push("place/place", {placeId: "temple"})
        awaitRead("潭柘寺镇")
        awaitRead("待单位补充")
        awaitRead("位置为约数，可能相差 500 米")
        compare(seen("callButton"), null)
        Navigation.pop()
        Navigation.push("place/place", {placeId: "inn"})
        awaitRead("周一至周五 08:30-16:30")
        awaitRead("开放中")
        awaitRead("停车场")
        awaitRead("样例：这个地方并不存在，只供试用")
        awaitSeen("callButton")
    }
    function test_a_complaint_begins_with_signing_in() {
        Navigation.push("place/place", {placeId: "inn"})
        press("complainRow")
        awaitSeen("logInButton")
    }
    function test_a_pin_leads_to_its_place_and_a_long_press_tells_distances() {
        Navigation.push("place/map", {})
        const map = awaitSeen("districtMap")
        tryVerify(() => map.places.count === 2)
        settled(map)
        // Two groups: the temple in the south-east, the inn in the north-west of it.
        let found = ""
        for (let y = 0; y < map.height && found !== "temple"; y += 8)
            for (let x = 0; x < map.width && found !== "temple"; x += 8) {
                map.tap(x, y)
                found = map.selectedId
            }
        compare(found, "temple")
        awaitRead("景区 · 潭柘寺镇")
        map.locate(map.width / 2, map.height / 2)
        awaitRead("公里")
        awaitRead("距离按您的位置算")
        press("bannerAction")
        tryVerify(() => !reads("公里"))
        press("selectedPlace")
        awaitSeen("placePage")
    }
    function test_the_device_says_where_one_is_and_nobody_else_learns_it() {
        Navigation.push("place/list", {})
        const row = name => awaitSeen("place-" + name).mapToItem(null, 0, 0).y
        verify(row("temple") < row("inn"))
        press("ownPositionChip")
        awaitRead("正在定位")
        positioning.tell(39.97, 115.92)
        awaitRead("220 米")
        awaitRead("12 公里")
        verify(row("inn") < row("temple"))
        verify(!server.positionSent)
        press("ownPositionChip")
        tryVerify(() => !reads("220 米"))
        verify(row("temple") < row("inn"))
    }
    function test_why_the_device_cannot_say_where_one_is() {
        Navigation.push("place/list", {})
        for (const [problem, words] of [["no_source", "定位不可用"], ["no_permission", "没有得到定位许可"],
                                        ["timeout", "暂时定不到位置"]]) {
            press("ownPositionChip")
            awaitRead("正在定位")
            positioning.fail(problem)
            awaitRead(words)
            verify(!awaitSeen("ownPositionChip").checked)
        }
        press("bannerAction")
        awaitGone("positionNote")
    }
    function test_the_map_needs_no_network_once_it_was_seen() {
        Navigation.push("place/map", {})
        tryVerify(() => awaitSeen("districtMap").places.count === 2)
        Navigation.pop()
        awaitGone("mapPage")
        server.offline = true
        Navigation.push("place/map", {})
        tryVerify(() => awaitSeen("districtMap").places.count === 2)
    }
    function test_an_owner_writes_what_has_changed() {
        Navigation.push("place/kept", {})
        press("place-inn")
        awaitSeen("placeEditPage")
        type("placeOpening", "周一 25:00-26:00")
        press("savePlaceButton")
        awaitRead("开放时间每行一段")
        type("placeOpening", "每天 9:00-17:00\n周六至周日 18:00-20:00")
        press("savePlaceButton")
        tryCompare(server, "writtenPlace", "1-7 540-1020 6-7 1080-1200 / 1 / 1:院门 2:院子")
        awaitSeen("keptPlacesPage")
    }
    function test_pictures_of_a_place_are_shown_and_opened() {
        Navigation.push("place/place", {placeId: "temple"})
        awaitRead("潭柘寺镇")
        compare(seen("pictureStrip"), null)
        Navigation.pop()
        Navigation.push("place/place", {placeId: "inn"})
        awaitSeen("picture-0")
        awaitRead("院门")
        press("picture-0")
        awaitSeen("picturePage")
        compare(awaitSeen("pictureCaption").text, "院门")
        awaitSeen("savePictureButton")
    }
    function test_an_owner_orders_and_captions_pictures() {
        Navigation.push("place/edit", {placeId: "inn"})
        awaitSeen("caption-1Input")
        type("caption-1", "后院")
        press("movePicture-1")
        files.offer("another.jpg", "样例")
        press("addPictureButton")
        awaitSeen("caption-2Input")
        press("removePicture-2")
        awaitGone("caption-2Input")
        press("savePlaceButton")
        tryCompare(server, "writtenPlace", "1-5 510-990 / 1 / 2:后院 1:院门")
    }
    function test_a_guide_leads_from_point_to_point() {
        Navigation.push("place/place", {placeId: "temple"})
        press("guideRow")
        awaitSeen("placeGuidePage")
        awaitSeen("pointRow-2")
        press("point-1")
        compare(awaitSeen("pointText").text, "样例：从这里进")
        awaitGone("pointRow-2")
        compare(seen("playButton"), null)
        press("nextPointButton")
        awaitRead("2 / 2")
        awaitSeen("playButton")
        verify(!seen("nextPointButton").enabled)
        compare(seen("panoramaButton"), null)
        press("allPointsButton")
        awaitSeen("pointRow-1")
    }
    function test_one_looks_all_around() {
        Navigation.push("place/guide", {placeId: "temple"})
        press("pointRow-1")
        press("panoramaButton")
        const view = awaitSeen("panorama")
        tryVerify(() => view.ready)
        view.forceActiveFocus()
        keyClick(Qt.Key_Right)
        compare(view.yaw, 10)
        keyClick(Qt.Key_Up)
        compare(view.pitch, 10)
        const field = view.field
        keyClick(Qt.Key_Plus)
        verify(view.field < field)
        // What was under the finger goes along with it.
        mouseDrag(view, view.width / 2, view.height / 2, 80, 0)
        verify(view.yaw < 10)
        press("largeButton")
        awaitGone("allPointsButton")
        press("planButton")
        awaitSeen("point-1")
        awaitSeen("allPointsButton")
    }
    function test_a_guide_needs_no_network_once_it_was_seen() {
        Navigation.push("place/guide", {placeId: "temple"})
        awaitSeen("point-1")
        Navigation.pop()
        awaitGone("placeGuidePage")
        server.offline = true
        Navigation.push("place/guide", {placeId: "temple"})
        awaitSeen("point-1")
    }
    function test_a_keeper_sets_points_on_the_plan() {
        Navigation.push("place/guide-edit", {placeId: "temple"})
        awaitSeen("point-2")
        const plan = settled("plan")
        mouseClick(plan, plan.width / 4, plan.height / 2)
        awaitSeen("point-3")
        press("saveGuideButton")
        awaitRead("请填写第 3 个点的名称")
        type("pointName", "石桥")
        press("movePointUp")
        press("saveGuideButton")
        tryVerify(() => /^山门 500,900; 石桥 2[45]\d,[45]\d\d; 银杏 500,300$/.test(server.writtenGuide))
    }
    function test_only_recordings_are_taken_for_a_points_recording() {
        Navigation.push("place/guide-edit", {placeId: "temple"})
        press("point-1")
        files.offer("讲解.docx", "样例")
        press("soundChoose")
        awaitRead("录音须为 Opus、MP3 或 M4A")
        files.offer("讲解.MP3", "样例")
        press("soundChoose")
        awaitSeen("soundRow")
        verify(!reads("录音须为 Opus"))
    }
    function test_a_keeper_takes_a_point_away_and_moves_another() {
        Navigation.push("place/guide-edit", {placeId: "temple"})
        press("point-1")
        press("removePoint")
        awaitGone("point-2")
        press("point-1")
        press("movePoint")
        const plan = settled("plan")
        mouseClick(plan, plan.width / 2, plan.height / 2)
        press("saveGuideButton")
        tryVerify(() => /^银杏 (499|50\d),(49\d|50\d)$/.test(server.writtenGuide), 5000, server.writtenGuide)
    }
}

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
        mouseClick(awaitSeen("placesEntry"))
        awaitSeen("placesPage")
        awaitSeen("place-temple")
        awaitSeen("place-inn")
        mouseClick(awaitSeen("kind-3"))
        awaitGone("place-temple")
        mouseClick(awaitSeen("kind-3"))
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
        mouseClick(awaitSeen("complainRow"))
        awaitSeen("logInButton")
    }
    function test_a_pin_leads_to_its_place_and_a_long_press_tells_distances() {
        Navigation.push("place/map", {})
        const map = awaitSeen("districtMap")
        tryVerify(() => map.places.count === 2)
        wait(100)
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
        tryCompare(server, "placesNear", "40.0 115.8")
        awaitRead("11 公里")
        wait(100)
        mouseClick(awaitSeen("selectedPlace"))
        awaitSeen("placePage")
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
        mouseClick(awaitSeen("place-inn"))
        awaitSeen("placeEditPage")
        type("placeOpening", "周一 25:00-26:00")
        awaitSeen("savePlaceButton").clicked()
        awaitRead("开放时间每行一段")
        type("placeOpening", "每天 9:00-17:00\n周六至周日 18:00-20:00")
        wait(50)
        awaitSeen("savePlaceButton").clicked()
        tryCompare(server, "writtenPlace", "1-7 540-1020 6-7 1080-1200 / 1")
        awaitSeen("keptPlacesPage")
    }
}

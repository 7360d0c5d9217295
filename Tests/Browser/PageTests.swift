import Foundation
import Testing

@Suite(
  .enabled(
    if: Browser.program != nil,
    "no Chromium on the path nor in SELARAS_CHROMIUM: the page is not tried in a browser"), .serialized)
struct `The page of a report in a browser` {
  let folder = Folder()

  private func browser(_ plan: String) throws -> Browser {
    folder.write("laporan.html", page([("rencana.yaml", plan)]))
    return try Browser(folder)
  }

  private func fixture(_ name: String) throws -> Browser {
    try browser(try Repository.text("Fixtures/\(name).yaml"))
  }

  @Test func `asks for nothing, complains of nothing, and fits a phone and a desk`() throws {
    let browser = try fixture("cascading-bkpsdm-pemalang")
    for width in [390, 768, 1440] {
      try browser.load("laporan.html", width: width)
      #expect(try browser.value("document.documentElement.scrollWidth <= innerWidth") == "true")
      #expect(try browser.value("document.querySelector('svg.gambar').getAttribute('role')") == "tree")
      #expect(browser.complaints == [])
    }
  }

  private static let shown = "document.querySelectorAll('article.t:not([hidden])').length"

  private func set(_ name: String, _ value: String, _ browser: Browser) throws {
    _ = try browser.value(
      "(() => { const field = document.getElementById('saring').elements['\(name)']; field.value = '\(value)'; "
        + "field.dispatchEvent(new Event('input', { bubbles: true })); })()")
  }

  @Test func `shows the findings that are filtered for, and says how many`() throws {
    let browser = try fixture("cascading-bkpsdm-pemalang")
    try browser.load("laporan.html")
    let all = try browser.value("document.querySelectorAll('article.t').length")
    #expect(try browser.value(Self.shown) == all)
    #expect(Int(all) ?? 0 > 15)
    func count(_ selector: String) throws -> String {
      try browser.value("document.querySelectorAll('article.t\(selector)').length")
    }
    for (name, value, selector) in [
      ("a", "TEK006", "[data-a=TEK006]"), ("j", "kegiatan", "[data-j=kegiatan]"),
      ("p", "0", "[data-p~=\"0\"]"),
    ] {
      try set(name, value, browser)
      let expected = try count(selector)
      #expect(try browser.value(Self.shown) == expected)
      #expect(expected != all && expected != "0")
      #expect(
        try browser.value("document.getElementById('jumlah').textContent") == "\(expected) dari \(all) temuan"
      )
      try set(name, "", browser)
    }
    try set("q", "DILUAR bakunya", browser)
    let few = try browser.value(Self.shown)
    #expect(few != "0" && few != all)
    try set("q", "tidak ada di mana pun", browser)
    #expect(try browser.value(Self.shown) == "0")
    #expect(try browser.value("document.querySelectorAll('section.berkas:not([hidden])').length") == "0")
    // A link to what is filtered out shows all again.
    _ = try browser.value("location.hash = '#t3'")
    #expect(try browser.value("new Promise((done) => setTimeout(done, 100))") != "")
    #expect(try browser.value(Self.shown) == all)
    _ = try browser.value("document.querySelector('input[value=info]').click()")
    #expect(try browser.value(Self.shown) == count(":not([data-s=info])"))
    #expect(browser.complaints == [])
  }

  private static let seen =
    "[...document.querySelectorAll('svg.gambar:not(.cetak) a.s')].filter((node) => node.style.display !== 'none').length"

  @Test func `has a tree that folds, zooms, and is moved through by keys`() throws {
    let browser = try fixture("cascading-bkpsdm-pemalang")
    try browser.load("laporan.html")
    func tool(_ name: String) throws {
      _ = try browser.value("document.querySelector('[data-alat=\(name)]').click()")
    }
    try tool("buka")
    #expect(try browser.value(Self.seen) == "88")
    try tool("tutup")
    #expect(try browser.value(Self.seen) == "4")
    let active = "document.activeElement.id"
    _ = try browser.value("document.querySelector('a.s').focus()")
    #expect(try browser.value(active) == "g1")
    try browser.press("ArrowRight")
    #expect(try browser.value(active) == "g2")
    try browser.press("ArrowRight")
    #expect(try browser.value("document.activeElement.getAttribute('aria-expanded')") == "true")
    let open = Int(try browser.value(Self.seen)) ?? 0
    #expect(open > 4)
    try browser.press("ArrowRight")
    try browser.press("ArrowLeft")
    try browser.press("ArrowLeft")
    #expect(try browser.value(active) == "g2")
    #expect(try browser.value(Self.seen) == "4")
    try browser.press("ArrowDown")
    try browser.press("End")
    try browser.press("Home")
    try browser.press("Enter")
    #expect(try browser.value(active) == "g1")
    #expect(
      try browser.value("document.querySelector('.rincian').textContent").contains("Terwujudnya Meritokrasi"))
    #expect(try browser.value("document.querySelectorAll('a.s[tabindex=\"0\"]').length") == "1")

    let width = "document.querySelector('svg.gambar').getBoundingClientRect().width"
    let before = Double(try browser.value(width)) ?? 0
    try tool("besar")
    #expect(abs((Double(try browser.value(width)) ?? 0) / before - 1.25) < 0.01)
    #expect(browser.complaints == [])
  }

  @Test func `draws no box over another, however it is folded`() throws {
    let browser = try fixture("cascading-bkpsdm-pemalang")
    try browser.load("laporan.html")
    let overlaps = """
      (() => {
        const boxes = [...document.querySelectorAll('svg.gambar:not(.cetak) a.s')]
          .filter((node) => node.style.display !== 'none').map((node) => node.querySelector('.kotak').getBoundingClientRect());
        return boxes.some((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right
          && a.top < b.bottom && b.top < a.bottom));
      })()
      """
    for tool in ["buka", "tutup", "temuan", "pas"] {
      _ = try browser.value("document.querySelector('[data-alat=\(tool)]').click()")
      #expect(try browser.value(overlaps) == "false", "\(tool)")
    }
    // The labels of the whole tree stay in their boxes.
    _ = try browser.value("document.querySelector('[data-alat=buka]').click()")
    let wide =
      "[...document.querySelectorAll('svg.gambar:not(.cetak) a.s > text')].filter((text) => text.getBBox().x + text.getBBox().width > 232).map((text) => text.textContent)"
    #expect(try browser.value(wide) == "")
  }

  /// The numbers of `2 translate(294 405.75)`.
  private static func numbers(_ text: some StringProtocol) -> [Double] {
    text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
  }

  @Test func `lays the tree out as the program did`() throws {
    let html = page([("a.yaml", try Repository.text("Fixtures/cascading-bkpsdm-pemalang.yaml"))])
    let boxes = html.split(separator: "<a class=\"s ").dropFirst().compactMap { box -> String? in
      guard let id = box.firstRange(of: " id=\"g"), let place = box.firstRange(of: "transform=\"") else {
        return nil
      }
      return box[id.upperBound...].prefix { $0 != "\"" } + " "
        + box[place.upperBound...].prefix { $0 != "\"" }
    }
    #expect(boxes.count == 88)
    let browser = try fixture("cascading-bkpsdm-pemalang")
    try browser.load("laporan.html")
    _ = try browser.value("document.querySelector('[data-alat=buka]').click()")
    let drawn = try browser.value(
      "[...document.querySelectorAll('svg.gambar:not(.cetak) a.s')].map((box) => box.id.slice(1) + ' ' + box.getAttribute('transform')).join('|')"
    )
    // The program rounds to halves of a pixel.
    let there = drawn.split(separator: "|").map(Self.numbers)
    let here = boxes.map(Self.numbers)
    #expect(there.count == here.count)
    for (a, b) in zip(there, here) {
      #expect(a.count == 3 && zip(a, b).allSatisfy { abs($0 - $1) <= 0.5 }, "\(a) \(b)")
    }
  }

  @Test func `goes from a finding to its node in the picture`() throws {
    let browser = try fixture("cascading-bkpsdm-pemalang")
    try browser.load("laporan.html")
    _ = try browser.value("document.querySelector('[data-alat=tutup]').click()")
    let node = try browser.value("document.querySelector('#t3 a[data-g]').dataset.g")
    _ = try browser.value("document.querySelector('#t3 a[data-g]').click()")
    #expect(try browser.value("document.activeElement.id") == node)
    #expect(try browser.value("document.querySelector('.rincian a[href=\"#t3\"]') !== null") == "true")
  }

  @Test func `can be read without its script`() throws {
    let browser = try fixture("penjenjangan-bkpsdm")
    _ = try browser.ask("Emulation.setScriptExecutionDisabled", ["value": true])
    try browser.load("laporan.html", width: 390)
    _ = try browser.ask("Emulation.setScriptExecutionDisabled", ["value": false])
    #expect(try browser.value(Self.shown) != "0")
    #expect(try browser.value(Self.seen) != "0")
    #expect(try browser.value("document.getElementById('saring').hidden") == "true")
    #expect(try browser.value("document.querySelectorAll('[tabindex=\"-1\"]').length") == "0")
    #expect(browser.complaints == [])
  }

  @Test func `runs nothing of a plan`() throws {
    let plan = `The page of a report`.hostile.map { text in
      "  - {kinerja: '\(text.split(separator: "'").joined(separator: "''"))', pemilik: '\(text.split(separator: "'").joined(separator: "''"))'}\n"
    }
    let browser = try browser("selaras: 1\ndokumen: renstra\nsasaran:\n" + plan.joined())
    try browser.load("laporan.html")
    #expect(try browser.value("document.querySelectorAll('script, img, iframe, object').length") == "1")
    #expect(browser.complaints == [])
  }

  @Test func `is printed on sheets that cut nothing off`() throws {
    let browser = try fixture("cascading-bkpsdm-pemalang")
    try browser.load("laporan.html")
    let pdf = try browser.ask("Page.printToPDF", ["preferCSSPageSize": true])["data"] as? String ?? ""
    let bytes = Data(base64Encoded: pdf) ?? Data()
    #expect(bytes.starts(with: Array("%PDF-".utf8)) && bytes.count > 20_000)
    _ = try browser.ask("Emulation.setEmulatedMedia", ["media": "print"])
    // As wide as the text of an A4 sheet.
    _ = try browser.ask(
      "Emulation.setDeviceMetricsOverride",
      ["width": 688, "height": 1000, "deviceScaleFactor": 1, "mobile": false])
    #expect(try browser.value("document.documentElement.scrollWidth <= innerWidth") == "true")
    let hidden =
      "['#saring', '.alat', 'nav'].every((name) => document.querySelector(name).offsetHeight === 0)"
    #expect(try browser.value(hidden) == "true")
    #expect(
      try browser.value("document.querySelector('svg.cetak').getBoundingClientRect().height > 100") == "true")
  }
}

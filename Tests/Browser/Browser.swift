import Foundation

/// A Chromium without a window, spoken to over two named pipes in the DevTools protocol.
final class Browser {
  /// Where one is found: what `SELARAS_CHROMIUM` names, or on the path.
  static let program: String? = {
    let environment = ProcessInfo.processInfo.environment
    let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let found =
      [environment["SELARAS_CHROMIUM"]].compactMap(\.self)
      + names.flatMap { name in
        folders.map { "\($0)/\(name)" }
      }
    return found.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  struct Fault: Error { var what: String }

  /// What the browser told without being asked: the names of the events, and what they say.
  private(set) var events: [(name: String, says: [String: Any])] = []
  private let folder: Folder
  private let process: UnsafeMutablePointer<FILE>
  private let input: Int32
  private let output: Int32
  private var unread: [UInt8] = []
  private var session: String?
  private var number = 0

  init(_ folder: Folder) throws {
    guard let program = Self.program else { throw Fault(what: "there is no browser") }
    self.folder = folder
    mkfifo(folder.url("ke.pipa").path, 0o600)
    mkfifo(folder.url("dari.pipa").path, 0o600)
    let sandbox = getuid() == 0 ? "--no-sandbox" : ""
    let call =
      "cd '\(folder.path)' && exec timeout 180 '\(program)' --headless=new \(sandbox) --disable-gpu --no-first-run "
      + "--disable-dev-shm-usage --user-data-dir='\(folder.path)/peramban' --remote-debugging-pipe about:blank "
      + "3< ke.pipa 4> dari.pipa > /dev/null 2>&1"
    guard let process = popen(call, "r") else { throw Fault(what: "cannot start \(program)") }
    self.process = process
    // Open for both, so that it does not wait for the other end.
    input = open(folder.url("ke.pipa").path, O_RDWR)
    output = open(folder.url("dari.pipa").path, O_RDONLY)
    let target = try ask("Target.createTarget", ["url": "about:blank"])["targetId"] as? String ?? ""
    session = try ask("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
    for part in ["Page", "Runtime", "Log", "Network"] { _ = try ask("\(part).enable") }
  }

  deinit {
    let end = Array("{\"id\": 0, \"method\": \"Browser.close\"}\0".utf8)
    _ = write(input, end, end.count)
    close(input)
    close(output)
    pclose(process)
  }

  /// Sends a command, and waits for its answer.
  func ask(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var command: [String: Any] = ["id": number, "method": method, "params": parameters]
    command["sessionId"] = session
    var rest = try JSONSerialization.data(withJSONObject: command)[...]
    rest.append(0)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Fault(what: "the browser reads no more") }
      rest = rest.dropFirst(count)
    }
    while true {
      let message = try next()
      guard message["id"] as? Int == number else {
        events.append((message["method"] as? String ?? "", message["params"] as? [String: Any] ?? [:]))
        continue
      }
      if let error = message["error"] { throw Fault(what: "\(method): \(error)") }
      return message["result"] as? [String: Any] ?? [:]
    }
  }

  private func next() throws -> [String: Any] {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = Data(unread[..<end])
        unread.removeSubrange(...end)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 60_000) > 0 else { throw Fault(what: "the browser does not answer") }
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &piece, piece.count)
      guard count > 0 else { throw Fault(what: "the browser is gone") }
      unread += piece[..<count]
    }
  }

  // MARK: Pages

  /// Opens a file of the folder, and waits until it is there.
  func load(_ name: String, width: Int = 1440, height: Int = 900) throws {
    _ = try ask(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600])
    events = []
    _ = try ask("Page.navigate", ["url": folder.url(name).absoluteString])
    while !events.contains(where: { $0.name == "Page.loadEventFired" }) {
      let message = try next()
      events.append((message["method"] as? String ?? "", message["params"] as? [String: Any] ?? [:]))
    }
  }

  /// The value of an expression in the page, as text.
  func value(_ expression: String) throws -> String {
    let answer = try ask("Runtime.evaluate", ["expression": "String(\(expression))", "returnByValue": true])
    if let exception = answer["exceptionDetails"] { throw Fault(what: "\(expression): \(exception)") }
    return (answer["result"] as? [String: Any])?["value"] as? String ?? ""
  }

  func press(_ key: String) throws {
    for type in ["keyDown", "keyUp"] {
      _ = try ask("Input.dispatchKeyEvent", ["type": type, "key": key, "code": key])
    }
  }

  /// What went wrong in the page, and what it asked for besides itself.
  var complaints: [String] {
    events.compactMap { event in
      switch event.name {
      case "Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled",
        "Page.javascriptDialogOpening":
        return "\(event.says)"
      case "Network.requestWillBeSent":
        let isPage = event.says["type"] as? String == "Document"
        return isPage ? nil : "\(event.says["request"] ?? "")"
      default: return nil
      }
    }
  }
}

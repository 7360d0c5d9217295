/// A workbook or a document as the parts it is packed in (Open Packaging Conventions, ECMA-376 part 2).
struct OfficePackage {
  let archive: ZipArchive
  let limits: Limits

  init(_ bytes: [UInt8], limits: Limits) throws(PackageFault) {
    archive = try ZipArchive(bytes, limits: limits)
    self.limits = limits
  }

  /// What one part has to do with another.
  struct Relationship {
    /// The path of the other part.
    var target: String
    /// The last step of its type, as `worksheet`.
    var kind: String
    var isExternal: Bool
  }

  /// The part in XML with a name; nil if there is none.
  func part(_ name: String) throws(PackageFault) -> XMLPart? {
    guard let entry = try archive.entry(name) else { return nil }
    return try XMLPart(try archive.contents(entry), name: entry.name)
  }

  /// The part that is the workbook or the document itself; nil if the package names none.
  func mainPart() throws(PackageFault) -> String? {
    try relationships(of: "").values.filter { $0.kind == "officeDocument" && !$0.isExternal }.map(\.target)
      .min()
  }

  /// What is said of a part in the list of types: of itself, or else of all parts whose names end so; nil if it says
  /// nothing.
  func type(of name: String) throws(PackageFault) -> String? {
    guard let part = try part("[Content_Types].xml") else { return nil }
    let wanted = "/" + name.lowercased()
    let ending = wanted.split(separator: ".").last.map(String.init)
    return try part.scan(depth: limits.depth) { (scanner) throws(PackageFault) in
      var own: String?
      var usual: String?
      while true {
        switch try scanner.next() {
        case .start where scanner.isElement("Override", .types):
          if scanner.value("PartName")?.lowercased() == wanted { own = scanner.value("ContentType") }
        case .start where scanner.isElement("Default", .types):
          if scanner.value("Extension")?.lowercased() == ending { usual = scanner.value("ContentType") }
        case .over: return own ?? usual
        default: break
        }
      }
    }
  }

  /// The relationships of a part by their ids; of the package itself for an empty name.
  func relationships(of name: String) throws(PackageFault) -> [String: Relationship] {
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    let path = Self.relationshipsPath(of: name)
    guard let part = try part(path) else { return [:] }
    return try part.scan(depth: limits.depth) { (scanner) throws(PackageFault) in
      var found: [String: Relationship] = [:]
      while true {
        switch try scanner.next() {
        case .start where scanner.isElement("Relationship", .package):
          guard let id = scanner.value("Id"), let target = scanner.value("Target") else { continue }
          guard found.count < limits.parts * 4 else {
            throw .limit(
              "bagian `\(path)` menunjuk terlalu banyak bagian lain",
              "the part `\(path)` names too many other parts")
          }
          let kind = scanner.value("Type")?.split(separator: "/").last ?? ""
          found[id] = Relationship(
            target: Self.path(target, from: folder), kind: String(kind),
            isExternal: scanner.value("TargetMode")?.lowercased() == "external")
        case .over: return found
        default: break
        }
      }
    }
  }

  /// Where the relationships of a part are listed; of the package itself for an empty name.
  static func relationshipsPath(of name: String) -> String {
    let steps = name.split(separator: "/")
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    return "\(folder)_rels/\(steps.last ?? "").rels"
  }

  /// The path that a target means, seen from a folder.
  static func path(_ target: String, from folder: String) -> String {
    let target = String(target.map { $0 == "\\" ? "/" : $0 })
    var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return decoded(steps.joined(separator: "/"))
  }

  /// A path whose characters may be written as `%20`.
  private static func decoded(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    var bytes: [UInt8] = []
    let written = Array(path.utf8)
    var index = 0
    while index < written.count {
      let digits = written[index...].dropFirst().prefix(2)
      if written[index] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

import Foundation
import Testing

extension Folder {
  /// Runs a script of a shell with an empty environment in the folder. By the C library: Foundation's `Process` misses the end of
  /// a child now and then, and waits for ever.
  func shell(_ command: String, _ shell: String = "/bin/sh") throws -> (output: String, notices: String) {
    write("perintah.sh", command)
    let call = "cd '\(path)' && exec env -i '\(shell)' perintah.sh 2> perintah.txt"
    let pipe = try #require(popen(call, "r"))
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&piece, 1, piece.count, pipe), count > 0 { output += piece[..<count] }
    _ = pclose(pipe)
    return (String(decoding: output, as: UTF8.self), read("perintah.txt") ?? "")
  }
}

/// Where the program lies that the tests were built with.
let builtProgram = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appendingPathComponent("selaras").path

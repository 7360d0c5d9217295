import Foundation
import Testing

/// The built program as others see it. Its place is known only where tests are a program of their own.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: builtProgram)))
struct `The program` {
  let folder = Folder()

  @Test func `ends with the code of its findings if its pipe is closed`() throws {
    let line = "sasaran:\n" + String(repeating: "  - Salah satu\n", count: 9_000)
    folder.write("a.yaml", "selaras: 1\ndokumen: renstra\n" + line)
    folder.write("aturan/uji/XTS001-kata-uji.md", testRule)
    let command = "'\(builtProgram)' check a.yaml --rules aturan --select XTS; echo $? >&2"
    let (output, notices) = try folder.shell("(\(command)) | head -n 1")
    #expect(output == "error[XTS001]: `Salah` salah\n")
    #expect(notices == "1\n")
  }

  @Test func `reads a pipe to its end`() throws {
    let command =
      "(printf 'selaras: 1\\n'; sleep 0.1; printf 'dokumen: pk\\nprogram: [Benar]\\n') | '\(builtProgram)' check -; echo $?"
    #expect(try folder.shell(command).output.hasSuffix("\n0\n"))
  }

  @Test func `answers a crash with 70`() throws {
    let command =
      "(sleep 1 | (exec '\(builtProgram)' check -) & sleep 0.3; kill -SEGV $!; wait $!; echo $?) 2>&1"
    #expect(try folder.shell(command).output.hasSuffix("\n70\n"))
  }

  @Test func `leaves nothing behind of a report that may not be so large`() throws {
    folder.write("a.yaml", bad)
    folder.write("lama.json", "{}")
    let command =
      "ulimit -f 1; '\(builtProgram)' check a.yaml --no-config --format html=l.html --format json=lama.json"
    let (output, notices) = try folder.shell("(\(command)); echo $?")
    #expect(output == "2\n" && notices.hasPrefix("error: tidak dapat menulis l.html: "), "\(notices)")
    #expect(folder.names() == ["a.yaml", "lama.json", "perintah.sh", "perintah.txt"])
    #expect(folder.read("lama.json") == "{}")
  }

  @Test func `says that the folder it stands in is gone`() throws {
    folder.write("a.yaml", bad)
    let command = { (words: String) in
      "mkdir f; cd f; rmdir ../f; '\(builtProgram)' \(words) 2>&1 | cat; cd ..; "
    }
    #expect(try folder.shell(command("check -q")).output == "error: .: berkas atau folder ini tidak ada\n")
    #expect(
      try folder.shell(command("check -q b.yaml")).output
        == "error: b.yaml: berkas atau folder ini tidak ada\n")
    let whole = try folder.shell(command("check -q --format concise '\(folder.path)/a.yaml'")).output
    #expect(whole.contains("/a.yaml:3:11: ") && !whole.contains("error: "), "\(whole)")
    #expect(
      try folder.shell(command("check; echo $?").replacing(" 2>&1 | cat", with: " 2> /dev/null"))
        .output.hasSuffix("\n3\n"))
  }

  @Test func `says that a full disk took its report`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    #expect(try folder.shell("'\(builtProgram)' rules > /dev/full; echo $?").output == "2\n")
    #expect(try folder.shell("'\(builtProgram)' rules --format json > /dev/full; echo $?").output == "2\n")
  }
}

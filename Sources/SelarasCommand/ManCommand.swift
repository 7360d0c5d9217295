import Selaras

extension CommandDeclaration {
  static let man = CommandDeclaration(
    name: "man", count: 0...0,
    summary: Phrase(id: "Menulis halaman manual", en: "Writes the manual page"),
    details: [
      Phrase(
        id: "Halaman itu memuat bantuan semua perintah dalam bentuk man(7), dalam bahasa --lang.",
        en: "The page holds the help of all commands as man(7), in the language of --lang.")
    ],
    examples: [
      Example("selaras man | man -l -", "membacanya", "reads it"),
      Example("selaras man > /usr/local/share/man/man1/selaras.1", "memasangnya", "installs it"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "halaman ditulis", en: "the page is written")),
      (.usage, Phrase(id: "perintah salah", en: "a mistake in the command")),
    ])
}

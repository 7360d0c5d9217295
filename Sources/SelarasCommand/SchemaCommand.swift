import Selaras

extension CommandDeclaration {
  static let schema = CommandDeclaration(
    name: "schema", count: 0...0,
    summary: Phrase(
      id: "Menulis JSON Schema berkas cascade, untuk editor",
      en: "Writes the JSON Schema of the cascade file, for editors"),
    details: [
      Phrase(
        id: """
          Dengan skema ini (draf 2020-12) editor melengkapi kunci dan nilai dan menandai yang tidak dikenal sambil mengetik.
          Keterangannya dalam bahasa --lang.
          """,
        en: """
          With this schema (draft 2020-12) an editor completes keys and values and marks what is not known while you type.
          What it says is in the language of --lang.
          """)
    ],
    examples: [
      Example("selaras schema > cascade.schema.json", "menyimpannya", "keeps it"),
      Example(
        "echo '# yaml-language-server: $schema=cascade.schema.json'",
        "baris pertama sebuah rencana dalam YAML",
        "the first line of a plan in YAML"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "skema ditulis", en: "the schema is written")),
      (.usage, Phrase(id: "perintah salah", en: "a mistake in the command")),
    ])
}

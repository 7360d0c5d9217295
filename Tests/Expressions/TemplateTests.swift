import Testing

@testable import Selaras

struct `A template` {
  private func rendered(_ text: String) -> String {
    do throws(ExpressionFaults) {
      let template = try Template(text, Toy.vocabulary)
      var frame = Frame(World(), roots: [Toy.node(1)])
      do throws(EvaluationError) { return try template.render(&frame, in: .id) } catch {
        return "error: \(error.message.en)"
      }
    } catch {
      return underlined(text, error)
    }
  }

  @Test(arguments: [
    ("", ""), ("tanpa ungkapan", "tanpa ungkapan"), ("`{node.name.opener}` é {1 + 1}", "`Terlaksananya` é 2"),
    ("{{a}} {'}'} {{", "{a} } {"), ("{['a', 'b']}|{null}|{2.0}|{2.5}|{true}", "a, b||2|2.5|true"),
    ("{[[1, 2], []]}", "[1, 2], []"), ("{ {'a': 1}.a }", "1"), ("{\"it's\"}", "it's"),
    ("{node.parent.parent.name}", "error: `name` is asked of `null`"),
  ])
  func `shows the values of its expressions`(text: String, expected: String) {
    #expect(rendered(text) == expected)
  }

  @Test(arguments: [
    """
    é {node.nama} dan {node.parent}
            ^^^^
    id: `node` tidak punya anggota `nama`; mungkin maksudnya `name`?
    en: `node` has no member `nama`; did you mean `name`?
                       ^^^^^^^^^^^
    id: `node` bukan teks; mintalah anggotanya
    en: `node` is no text; ask for a member of it
    """,
    """
    a {node
      ^
    id: `{` tidak ditutup; tulis `{{` untuk sebuah kurung
    en: `{` is not closed; write `{{` for a brace
    """,
    """
    a } b
      ^
    id: `}` tanpa `{`; tulis `}}` untuk sebuah kurung
    en: `}` without `{`; write `}}` for a brace
    """,
    """
    a {} b
       ^
    id: ungkapan belum selesai
    en: the expression is incomplete
    """,
  ])
  func `tells what is wrong where it is wrong`(expected: String) {
    let text = String(expected.split(separator: "\n")[0])
    #expect(rendered(text) == expected)
  }
}

import Foundation
import PackagePlugin

/// Runs `EmbedRules` over the files of `Rules/` before the library is compiled: the pages and words into one Swift
/// file, the tables of the nomenclature into another, so that editing a page does not compile them again.
@main struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules")
    let tool = try context.tool(named: "EmbedRules").url
    var files: [URL] = []
    let walker = FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)
    while let file = walker?.nextObject() as? URL { files.append(file) }
    files.sort { $0.path < $1.path }

    func embedding(_ endings: [String], as name: String, in swift: String) -> Command {
      let chosen = files.filter { endings.contains($0.pathExtension) }
      let output = context.pluginWorkDirectoryURL.appending(path: swift)
      return .buildCommand(
        displayName: "Embedding \(name)", executable: tool,
        arguments: [name, rules.path, output.path] + chosen.map(\.path),
        inputFiles: chosen, outputFiles: [output])
    }
    return [
      embedding(["md", "yaml"], as: "embeddedRules", in: "EmbeddedRules.swift"),
      embedding(["csv"], as: "embeddedTables", in: "EmbeddedTables.swift"),
    ]
  }
}

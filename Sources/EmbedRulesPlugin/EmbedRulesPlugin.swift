import Foundation
import PackagePlugin

/// Runs `EmbedRules` over the files of `Rules/` before the library is compiled.
@main struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRules.swift")
    var pages: [URL] = []
    let walker = FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)
    while let file = walker?.nextObject() as? URL {
      if ["md", "yaml"].contains(file.pathExtension) { pages.append(file) }
    }
    pages.sort { $0.path < $1.path }
    return [
      .buildCommand(
        displayName: "Embedding the rule book",
        executable: try context.tool(named: "EmbedRules").url,
        arguments: [rules.path, output.path] + pages.map(\.path),
        inputFiles: pages, outputFiles: [output])
    ]
  }
}

// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "selaras",
  products: [
    .library(name: "Selaras", targets: ["Selaras"]),
    .executable(name: "selaras", targets: ["SelarasCommand"]),
    .executable(name: "selaras-bench", targets: ["SelarasBench"]),
  ],
  targets: [
    // The target stands at the root so that a page added to Rules/, or taken away, makes the plugin run again.
    .target(
      name: "Selaras", dependencies: ["Fingerprints"], path: ".",
      exclude: [
        "README.md", "Fixtures", "Tests", "Sources/SelarasCommand", "Sources/SelarasBench",
        "Sources/EmbedRules", "Sources/EmbedRulesPlugin", "Sources/Fingerprints",
      ],
      sources: ["Sources/Selaras"], swiftSettings: strict,
      plugins: ["EmbedRulesPlugin"]),
    .executableTarget(
      name: "SelarasCommand", dependencies: ["Selaras"], swiftSettings: strict),
    // The command is built with it, because it is measured as a whole.
    .executableTarget(
      name: "SelarasBench", dependencies: ["Selaras", "SelarasCommand"], exclude: ["lima"],
      swiftSettings: strict),
    // Shared by the library and by what prepares its tables when it is built.
    .target(name: "Fingerprints", swiftSettings: strict),
    .executableTarget(name: "EmbedRules", dependencies: ["Fingerprints"], swiftSettings: strict),
    .plugin(
      name: "EmbedRulesPlugin", capability: .buildTool(), dependencies: ["EmbedRules"],
      path: "Sources/EmbedRulesPlugin"),
    .testTarget(
      name: "SelarasTests",
      dependencies: ["Fingerprints", "Selaras", "SelarasBench", "SelarasCommand"],
      path: "Tests", swiftSettings: strict),
  ]
)

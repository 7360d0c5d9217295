import Foundation
import Testing

extension Folder {
  /// Runs a script in which git knows who commits, and nothing else of the machine.
  func git(_ script: String) throws {
    let notices = try shell(
      """
      set -e
      export PATH=/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin HOME="$PWD" GIT_CONFIG_NOSYSTEM=1
      export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b

      """ + script
    ).notices
    try #require(notices == "")
  }
}

extension Trait where Self == ConditionTrait {
  /// For tests of what is asked of git, on a machine that has it.
  static var needsGit: Self {
    .enabled(
      if: ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
      })
  }
}

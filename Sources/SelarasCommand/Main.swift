import Selaras

@main struct Main {
  static func main() {
    surviveFailedWrites()
    answerCrashes()
    let invocation = Invocation(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: .ofProcess, console: .ofProcess)
    end(with: invocation.run())
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `selaras-bench`: what reading and checking cost per node, and how that grows.
///
/// Numbers of one run compare with each other, not with those of another machine. The first process only looks on: what
/// it measures are its children, so that their peaks of memory do not mix, and its own is not theirs.
@main struct Main {
  static func main() {
    do throws(Mistake) {
      let order = try Order(CommandLine.arguments.dropFirst())
      exit(try run(order) ? 0 : 1)
    } catch {
      print("selaras-bench: \(error.text)\n\(Order.usage)")
      exit(2)
    }
  }

  /// - Returns: whether all was as it must be.
  private static func run(_ order: Order) throws(Mistake) -> Bool {
    switch order.task {
    case .help:
      print(Order.usage)
      return true
    case .table: return try Table(order).write()
    case .guarding: return Regression().isAbsent()
    case .stages(let file): return try Stages(file, order.rules).write()
    case .plan(let size, let format, let file):
      return try SampleCascade(subactivities: size).write(format, to: file)
    }
  }
}

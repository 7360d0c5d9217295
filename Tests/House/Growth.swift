#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much longer something takes for four times the size, by the time that this thread was at work: what other
/// programs do meanwhile does not count.
///
/// Four times as long is in proportion, sixteen times is quadratic.
func growth(to size: Int, _ work: (Int) -> Void) -> Double {
  func seconds(_ size: Int) -> Double {
    let start = threadTime()
    work(size)
    return threadTime() - start
  }
  // Less than a millisecond says nothing.
  let small = max(seconds(size / 4), 0.001)
  return seconds(size) / small
}

/// Above what ``growth(to:_:)`` gives for work in proportion, also on a noisy machine.
let mostGrowth = 12.0

private func threadTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif
import Selaras

extension Invocation {
  /// When the run is: what `SOURCE_DATE_EPOCH` says, so that a report can be made again byte for byte, else the clock.
  func moment() throws(UsageError) -> Moment? {
    guard let text = environment["SOURCE_DATE_EPOCH"] else { return .now }
    guard let seconds = Int(text), seconds >= 0, let moment = Moment(seconds: seconds) else {
      throw UsageError(
        "SOURCE_DATE_EPOCH `\(text)` bukan jumlah detik sejak 1 Januari 1970",
        "SOURCE_DATE_EPOCH `\(text)` is no number of seconds since 1 January 1970")
    }
    return moment
  }
}

extension Moment {
  /// On the clock and in the zone of this machine; where the zone is not known, in UTC.
  static var now: Moment? {
    var seconds = time(nil)
    var offset = 0
    #if !canImport(ucrt)
      var local = tm()
      if localtime_r(&seconds, &local) != nil { offset = local.tm_gmtoff }
    #endif
    return Moment(seconds: Int(seconds), offset: offset)
  }
}

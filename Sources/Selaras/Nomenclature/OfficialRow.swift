/// A row of an official list, in full.
public struct OfficialRow: Equatable, Sendable {
  public var list: OfficialList
  public var government: Government
  public var level: OfficialLevel
  public var code: String
  /// `nama`
  public var name: String
  /// `kinerja`, of a sub-kegiatan.
  public var performance = ""
  public var indicator = ""
  public var unit = ""
}

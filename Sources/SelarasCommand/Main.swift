import Selaras
@main struct Main { static func main() { print(pages()) } }

namespace SmallModel;

[Reference("The Book of Bridges", "https://example.org/bridges?edition=2&language=de", Author = "A. Builder", Year = 1999, Language = "en")]
public sealed class BridgeBook;

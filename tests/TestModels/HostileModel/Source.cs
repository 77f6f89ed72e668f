namespace HostileModel;

[Reference(Markup.Text, "https://example.org/?a=\"><script>alert(4)</script>", Author = Markup.Text, Year = 2000, Language = Markup.Text)]
public sealed class Source;

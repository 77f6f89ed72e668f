namespace Virtualization;

[Reference("UTM: README", "https://github.com/utmapp/UTM/blob/HEAD/README.md", Author = "UTM", Language = "en")]
public sealed class UtmReadme;

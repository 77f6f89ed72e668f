namespace Virtualization;

[Reference("UTM: README", "https://github.com/utmapp/UTM/blob/HEAD/README.md", Author = "UTM")]
public sealed class UtmReadme;

namespace Virtualization;

[Reference("urunc: README", "https://github.com/urunc-dev/urunc/blob/efbd251b12d824d0264c8dff3b21c4b46bbe58df/README.md", Author = "urunc", Language = "en")]
public sealed class UruncReadme;

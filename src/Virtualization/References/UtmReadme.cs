namespace Virtualization;

[Reference("UTM: README", "https://github.com/utmapp/UTM/blob/e4a4c34b671284263fc69f81b607de494d7e9b65/README.md", Author = "UTM", Language = "en")]
public sealed class UtmReadme;

namespace Virtualization;

[Reference("conmon: README", "https://pkg.go.dev/github.com/containers/conmon@v2.0.14+incompatible", Year = 2020, Author = "conmon", Language = "en")]
public sealed class ConmonReadme;

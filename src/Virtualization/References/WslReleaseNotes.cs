namespace Virtualization;

[Reference("Release notes for Windows Subsystem for Linux", "https://github.com/MicrosoftDocs/WSL/blob/HEAD/WSL/release-notes.md", Author = "Microsoft", Language = "en")]
public sealed class WslReleaseNotes;

namespace Virtualization;

[Reference("systemd: licenses", "https://github.com/systemd/systemd/blob/HEAD/LICENSES/README.md", Author = "systemd", Language = "en")]
public sealed class SystemdLicenses;

namespace Virtualization;

[Reference("systemd: licenses", "https://github.com/systemd/systemd/blob/HEAD/LICENSES/README.md", Author = "systemd")]
public sealed class SystemdLicenses;

namespace Virtualization;

[Reference("systemd: licenses", "https://github.com/systemd/systemd/blob/v260/LICENSES/README.md", Author = "systemd", Language = "en")]
public sealed class SystemdLicenses;

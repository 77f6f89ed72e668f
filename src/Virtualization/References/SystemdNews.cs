namespace Virtualization;

[Reference("systemd 260: NEWS", "https://github.com/systemd/systemd/blob/v260/NEWS", Year = 2026, Author = "systemd", Language = "en")]
public sealed class SystemdNews;

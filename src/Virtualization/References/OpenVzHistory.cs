namespace Virtualization;

[Reference("OpenVZ: history", "https://wiki.openvz.org/History", Author = "OpenVZ", Language = "en")]
public sealed class OpenVzHistory;

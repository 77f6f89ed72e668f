namespace Virtualization;

[Reference("Supported Windows guest operating systems for Hyper-V", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVGuests;

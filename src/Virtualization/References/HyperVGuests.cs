namespace Virtualization;

[Reference("Supported Windows guest operating systems for Hyper-V", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVGuests;

namespace Virtualization;

[Reference("VMware Control Center: virtual machines on several servers", "http://www.gartner.com/DisplayDocument?id=399577", Year = 2003, Author = "Gartner", Language = "en")]
public sealed class VmwareControlCenterNote;

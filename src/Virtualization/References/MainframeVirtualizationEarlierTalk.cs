namespace Virtualization;

[Reference("45 years of mainframe virtualization: CP-67/CMS and VM/370 to z/VM (copy)", "https://docslib.org/doc/12932447/45-years-of-mainframe-virtualization-cp-67-cms-and-vm-370-to-z-vm", Year = 2012, Author = "J. Elliott (IBM)", Language = "en")]
public sealed class MainframeVirtualizationEarlierTalk;

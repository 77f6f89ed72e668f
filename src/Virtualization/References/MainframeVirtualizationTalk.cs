namespace Virtualization;

[Reference("50 years of mainframe virtualization: CP/40 to z/VM (copy)", "https://docslib.org/doc/10334514/50-years-of-mainframe-virtualization-cp-40-to-z-vm-jim-elliott-z-systems-consultant-glasshouse-systems-inc", Year = 2017, Author = "J. Elliott", Language = "en")]
public sealed class MainframeVirtualizationTalk;

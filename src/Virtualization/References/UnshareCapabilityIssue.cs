namespace Virtualization;

[Reference("fybrik issue 1480: CAP_SYS_ADMIN through unshare", "https://github.com/fybrik/fybrik/issues/1480", Author = "fybrik", Language = "en")]
public sealed class UnshareCapabilityIssue;

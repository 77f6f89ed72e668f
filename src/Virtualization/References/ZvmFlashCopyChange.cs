namespace Virtualization;

[Reference("IBM Support: VM64449, new function", "https://www.ibm.com/support/pages/apar/VM64449", Author = "IBM", Language = "en")]
public sealed class ZvmFlashCopyChange;

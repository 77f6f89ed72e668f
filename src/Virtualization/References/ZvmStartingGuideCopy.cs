namespace Virtualization;

[Reference("z/VM: Getting Started with Linux on System z, p. 17 (copy)", "https://manualshive.com/en/manual/ibm/zvm-for-linux-v6-release-1/3489176?page=17", Year = 2009, Author = "manualshive.com", Language = "en")]
public sealed class ZvmStartingGuideCopy;

namespace Virtualization;

[Reference("Jailhouse: public release", "https://github.com/siemens/jailhouse/commit/c690fb976081ac4b1f7f57fc2b64a757f963723b", Year = 2013, Author = "Jailhouse", Language = "en")]
public sealed class JailhouseFirstCommit;

namespace Virtualization;

[Reference("AVF: commit 0362f7f2, API to check whether remote attestation is supported", "https://android.googlesource.com/platform/packages/modules/Virtualization/+/0362f7f2", Year = 2024, Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationAttestationChange;

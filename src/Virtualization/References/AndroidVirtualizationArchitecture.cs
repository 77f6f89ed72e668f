namespace Virtualization;

[Reference("AVF architecture", "https://source.android.com/docs/core/virtualization/architecture", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationArchitecture;

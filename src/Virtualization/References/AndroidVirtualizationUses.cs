namespace Virtualization;

[Reference("AVF use cases", "https://source.android.com/docs/core/virtualization/usecases", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationUses;

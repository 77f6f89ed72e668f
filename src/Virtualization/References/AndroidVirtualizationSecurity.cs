namespace Virtualization;

[Reference("AVF security", "https://source.android.com/docs/core/virtualization/security", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationSecurity;

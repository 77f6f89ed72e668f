namespace Virtualization;

[Reference("Android Virtualization Framework (AVF) overview", "https://source.android.com/docs/core/virtualization", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationOverview;

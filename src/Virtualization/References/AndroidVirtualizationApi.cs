namespace Virtualization;

[Reference("AVF: Java API", "https://android.googlesource.com/platform/packages/modules/Virtualization/+/b94a6e065/libs/framework-virtualization/README.md", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationApi;

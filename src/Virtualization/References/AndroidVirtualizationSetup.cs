namespace Virtualization;

[Reference("AVF: getting started", "https://android.googlesource.com/platform/packages/modules/Virtualization/+/3f1a33e43fe040187b2fe777aff722ae07ecb42f/docs/getting_started.md", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationSetup;

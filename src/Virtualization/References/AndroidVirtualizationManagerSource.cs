namespace Virtualization;

[Reference("AVF: virtmgr, crosvm.rs (copy of GrapheneOS)", "https://github.com/GrapheneOS/platform_packages_modules_Virtualization/blob/0a7d2e16c47ca4efcf93d050553500654f22dfe5/android/virtmgr/src/crosvm.rs", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationManagerSource;

namespace Virtualization;

[Reference("AVF: custom VM", "https://android.googlesource.com/platform/packages/modules/Virtualization/+/3f1a33e43fe040187b2fe777aff722ae07ecb42f/docs/custom_vm.md", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationCustomMachines;

namespace Virtualization;

[Reference("AVF: Service VM", "https://android.googlesource.com/platform/packages/modules/Virtualization/+/fb139daf5/guest/service_vm/README.md", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationServiceMachine;

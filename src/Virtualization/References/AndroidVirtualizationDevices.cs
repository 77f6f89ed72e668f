namespace Virtualization;

[Reference("AVF: getting started with device assignment", "https://android.googlesource.com/platform/packages/modules/Virtualization/+/14c1e223/docs/device_assignment.md", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationDevices;

namespace Virtualization;

[Reference("AVF: libvm_payload.map.txt", "https://android.googlesource.com/platform/packages/modules/Virtualization/+/c730ebfa/vm_payload/libvm_payload.map.txt", Author = "Android Open Source Project", Language = "en")]
public sealed class AndroidVirtualizationPayloadInterface;

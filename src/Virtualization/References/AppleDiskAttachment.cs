namespace Virtualization;

[Reference("Apple Developer documentation: VZDiskBlockDeviceStorageDeviceAttachment", "https://developer.apple.com/documentation/virtualization/vzdiskblockdevicestoragedeviceattachment", Author = "Apple", Language = "en")]
public sealed class AppleDiskAttachment;

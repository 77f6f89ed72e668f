namespace Virtualization;

[Reference("Windows Hypervisor Platform: WHvAcceptPartitionMigration", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/api/hypervisor-platform/funcs/WHvAcceptPartitionMigration.md", Author = "Microsoft", Language = "en")]
public sealed class HypervisorPlatformMigration;

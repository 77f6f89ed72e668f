namespace Virtualization;

[Reference("Windows Hypervisor Platform: WHvAcceptPartitionMigration", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/api/hypervisor-platform/funcs/WHvAcceptPartitionMigration.md", Author = "Microsoft", Language = "en")]
public sealed class HypervisorPlatformMigration;

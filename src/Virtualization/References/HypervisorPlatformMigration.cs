namespace Virtualization;

[Reference("Windows Hypervisor Platform: WHvAcceptPartitionMigration", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/api/hypervisor-platform/funcs/WHvAcceptPartitionMigration.md", Author = "Microsoft")]
public sealed class HypervisorPlatformMigration;

namespace Virtualization;

[Reference("Serverbuddies: KVM architecture", "http://blog.serverbuddies.com/tag/kvm")]
public sealed class KvmArchitectureNote;

namespace Virtualization;

/// <summary xml:lang="ko">VM에 보이는 가상 CPU로, KVM에서는 Linux 스레드 하나.</summary>
/// <summary xml:lang="en">A CPU as a VM sees it; on KVM, one Linux thread.</summary>
[Term, Name("ko", "vCPU"), Name("en", "vCPU")]
[Slug("vcpu")]
[Cites<KvmApi>("1. General description")]
public sealed class VirtualCpu;

namespace Virtualization;

/// <summary xml:lang="ko">VM에 보이는 CPU(가상 CPU)로, KVM에서는 Linux 스레드 하나.</summary>
/// <summary xml:lang="en">A CPU as a VM sees it (virtual CPU); on KVM, a single Linux thread.</summary>
/// <remarks xml:lang="ko">물리 CPU 하나를 혼자 차지한다는 뜻이 아닙니다. KVM에서는 Linux가 다른 스레드처럼 스케줄링합니다.</remarks>
/// <remarks xml:lang="en">That does not mean a physical CPU of its own: on KVM, Linux schedules it like any other thread.</remarks>
[Term, Name("ko", "vCPU"), Name("en", "vCPU")]
[Slug("vcpu")]
[Cites<FirecrackerDesign>]
[Cites<KvmApi>("1. General description")]
public sealed class VirtualCpu;

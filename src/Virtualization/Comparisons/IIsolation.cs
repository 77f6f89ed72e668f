namespace Virtualization;

/// <summary xml:lang="ko">무엇이 무엇에서 격리되는가?</summary>
/// <summary xml:lang="en">What is isolated from what?</summary>
/// <remarks xml:lang="ko">
/// 누구의 커널을 쓰는지에 따라 격리 방식이 거의 정해집니다. 커널을 함께 쓰면 그 커널의 기능이, 커널이 따로 있으면 대개 VM이 격리하고, VM에는
/// 대개 CPU의 가상화 기능이 필요합니다. <see cref="Gvisor"/>과(와) <see cref="Wasmtime"/>은(는) 둘 다 아니어서, 사용자 공간의 프로그램이
/// 격리합니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Whose kernel an instance uses largely decides what isolates it. Where the kernel is shared, it is that kernel’s own features; where each
/// instance has its own, it is usually a VM, and VMs usually need the CPU’s virtualization features. <see cref="Gvisor"/> and
/// <see cref="Wasmtime"/> fit neither case: there, a program in user space does the isolating.
/// </remarks>
[Comparison(Order = 30), Name("ko", "격리"), Name("en", "Isolation")]
[Slug("isolation")]
public interface IIsolation
{
    /// <summary xml:lang="ko">인스턴스가 누구의 <see cref="Virtualization.Kernel"/> 위에서 실행되는가.</summary>
    /// <summary xml:lang="en">Whose <see cref="Virtualization.Kernel">kernel</see> an instance runs on.</summary>
    [Name("ko", "커널"), Name("en", "Kernel")]
    KernelOwnership Kernel { get; }

    /// <summary xml:lang="ko">무엇이 인스턴스를 서로 격리하는가.</summary>
    /// <summary xml:lang="en">What isolates the instances from each other.</summary>
    /// <remarks xml:lang="ko">
    /// 무엇이 격리하는지를 말할 뿐, 얼마나 강한지를 매기지는 않습니다. 어떤 경계가 어떻게 뚫렸는지는 <see cref="IVulnerability"/>에
    /// 있습니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// It names what isolates and does not grade how strongly. How boundaries were crossed is in the
    /// <see cref="IVulnerability">vulnerabilities</see>.
    /// </remarks>
    [Name("ko", "격리 방식"), Name("en", "Isolation mechanism")]
    LocalizedText Mechanism { get; }

    /// <summary xml:lang="ko"><see cref="IntelVtX"/>(이)나 <see cref="AmdV"/> 같은 CPU의 기능이 필요한가.</summary>
    /// <summary xml:lang="en">Whether CPU features such as <see cref="IntelVtX"/> or <see cref="AmdV"/> are needed.</summary>
    [Name("ko", "CPU의 가상화 기능"), Name("en", "CPU virtualization features")]
    HardwareVirtualizationNeed HardwareVirtualization { get; }

    /// <summary xml:lang="ko">어떤 기법으로 가상화하는가.</summary>
    /// <summary xml:lang="en">The technique by which it virtualizes.</summary>
    [Name("ko", "가상화 기법"), Name("en", "Virtualization technique")]
    LocalizedText Technique { get; }
}

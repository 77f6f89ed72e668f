namespace Virtualization;

/// <summary xml:lang="ko">무엇이 무엇에서 격리되는가?</summary>
/// <summary xml:lang="en">What is isolated from what?</summary>
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
    [Name("ko", "격리 방식"), Name("en", "Isolation mechanism")]
    LocalizedText Mechanism { get; }

    /// <summary xml:lang="ko"><see cref="IntelVtX"/>(이)나 <see cref="AmdV"/> 같은 CPU의 기능이 필요한가.</summary>
    /// <summary xml:lang="en">Whether CPU features such as <see cref="IntelVtX"/> or <see cref="AmdV"/> are needed.</summary>
    [Name("ko", "CPU의 가상화 기능"), Name("en", "CPU virtualization features")]
    HardwareVirtualizationNeed HardwareVirtualization { get; }

    /// <summary xml:lang="ko">어떤 기법으로 가상화하는가.</summary>
    /// <summary xml:lang="en">By which technique it virtualizes.</summary>
    [Name("ko", "가상화 기법"), Name("en", "Virtualization technique")]
    LocalizedText Technique { get; }
}

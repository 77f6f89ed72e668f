namespace Virtualization;

/// <summary xml:lang="ko">하이퍼바이저가 놓이는 자리와 갖추어야 할 것의 비교.</summary>
/// <summary xml:lang="en">Where hypervisors sit and what they rely on, compared.</summary>
/// <remarks xml:lang="ko">
/// <para>두 유형으로 나누는 것은 오래된 관례이며, 흔히 Goldberg의 1970년대 초 연구에서 왔다고 합니다.</para>
/// <para>오늘날에는 <see cref="Kvm"/>처럼 어느 쪽이라고 하기 어려운 제품이 많아, 이름보다 아래의 기준이 더 많은 것을 알려 줍니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The two types are an old convention, usually credited to Goldberg’s work of the early 1970s.</para>
/// <para>Many products of today, such as <see cref="Kvm"/>, fit neither well, so the criteria below say more than the label.</para>
/// </remarks>
[Comparison(Order = 10), Name("ko", "하이퍼바이저 유형"), Name("en", "Hypervisor types")]
[Cites<MythOfTypes>]
[Cites<TypesOnKvmList>]
public interface IHypervisorTypes
{
    /// <summary xml:lang="ko">하드웨어를 0으로 셀 때 게스트 OS가 몇 번째 층인가.</summary>
    /// <summary xml:lang="en">The level of the guest OS, counting the hardware as 0.</summary>
    /// <remarks xml:lang="ko">
    /// 그림에 있는 층의 수일 뿐, 명령마다 거치는 단계의 수나 CPU의 특권 단계가 아닙니다. 게스트의 명령은 대부분 CPU에서 바로 실행됩니다.
    /// <see cref="VirtualMachineProcess"/>이(가) 하이퍼바이저와 나뉘어 있는 제품은 그 층까지 세므로 1만큼 더 큽니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// It counts the layers of the diagram, not the steps of each instruction, nor privilege levels of the CPU: most of a guest’s
    /// instructions run directly on the CPU.
    /// A product that keeps a <see cref="VirtualMachineProcess">per-VM process</see> apart from the hypervisor has that layer counted too,
    /// so its number is one more.
    /// </remarks>
    [Name("ko", "게스트 OS의 깊이"), Name("en", "Depth of the guest OS")]
    int? GuestDepth => Catalog.StackOf(this).DepthOf<GuestOs>();

    /// <summary xml:lang="ko">하드웨어를 0으로 셀 때 하이퍼바이저가 몇 번째 층인가.</summary>
    /// <summary xml:lang="en">The level of the hypervisor, counting the hardware as 0.</summary>
    [Name("ko", "하이퍼바이저의 깊이"), Name("en", "Depth of the hypervisor")]
    int? HypervisorDepth => Catalog.StackOf(this).DepthOf<Hypervisor>();

    /// <summary xml:lang="ko">하이퍼바이저를 어디에 설치하는가.</summary>
    /// <summary xml:lang="en">Where the hypervisor is installed.</summary>
    [Name("ko", "설치 위치"), Name("en", "Where it is installed")]
    LocalizedText RunsOn { get; }

    /// <summary xml:lang="ko">물리 장치의 드라이버가 어디에 있는가.</summary>
    /// <summary xml:lang="en">Where the drivers of the physical devices live.</summary>
    [Name("ko", "드라이버 위치"), Name("en", "Where the drivers live")]
    LocalizedText DriverLocation { get; }

    /// <summary xml:lang="ko">호스트 OS가 필요한가.</summary>
    /// <summary xml:lang="en">Whether a host OS is needed.</summary>
    [Name("ko", "호스트 OS"), Name("en", "Host OS")]
    HostOsNeed HostOsNeeded { get; }

    /// <summary xml:lang="ko"><see cref="IntelVtX"/>(이)나 <see cref="AmdV"/> 같은 CPU의 기능이 필요한가.</summary>
    /// <summary xml:lang="en">Whether CPU features such as <see cref="IntelVtX"/> or <see cref="AmdV"/> are needed.</summary>
    [Name("ko", "CPU의 가상화 기능"), Name("en", "CPU virtualization features")]
    HardwareVirtualizationNeed HardwareVirtualization { get; }

    /// <summary xml:lang="ko">처음 공개된 해.</summary>
    /// <summary xml:lang="en">The year of the first release.</summary>
    [Name("ko", "첫 공개"), Name("en", "First release")]
    int? FirstRelease { get; }

    /// <summary xml:lang="ko">소프트웨어의 라이선스.</summary>
    /// <summary xml:lang="en">The license of the software.</summary>
    [Name("ko", "라이선스"), Name("en", "License")]
    LocalizedText? License { get; }
}

namespace Virtualization;

/// <summary xml:lang="ko">서버 한 대를 나눠 쓰는 방식의 비교.</summary>
/// <summary xml:lang="en">Ways to share one server, compared.</summary>
/// <remarks xml:lang="ko">
/// <para>이런 방식은 서로를 대신하기보다 함께 쓸 때가 많습니다. VM 안에서 컨테이너를 실행하는 구성이 대표적입니다.</para>
/// <para>종류 전체에 통하는 측정값은 없습니다. 수치는 출처와 조건이 분명한 제품에만 적었고, 조건이 서로 다르므로 바로 견줄 수
/// 없습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>These ways are often combined rather than exclusive: containers commonly run inside VMs.</para>
/// <para>No measurement holds for a whole kind. Figures stand only with products for which a source gives them with its conditions, and as
/// the conditions differ they cannot be compared directly.</para>
/// </remarks>
[Comparison(Order = 20), Name("ko", "서버 가상화 방식"), Name("en", "Server virtualization")]
public interface IServerVirtualization
{
    /// <summary xml:lang="ko">인스턴스마다 <see cref="Virtualization.Kernel"/>이(가) 따로 있는가.</summary>
    /// <summary xml:lang="en">Whether each instance has a <see cref="Virtualization.Kernel">kernel</see> of its own.</summary>
    [Name("ko", "커널"), Name("en", "Kernel")]
    KernelOwnership Kernel { get; }

    /// <summary xml:lang="ko">무엇이 인스턴스를 서로 격리하는가.</summary>
    /// <summary xml:lang="en">What isolates the instances from each other.</summary>
    [Name("ko", "격리 방식"), Name("en", "Isolation")]
    LocalizedText Isolation { get; }

    /// <summary xml:lang="ko">인스턴스가 몇 개든 하나만 있는 층의 수.</summary>
    /// <summary xml:lang="en">The number of layers that exist once, however many instances there are.</summary>
    [Name("ko", "공유하는 층"), Name("en", "Shared layers")]
    int SharedLayers => Catalog.StackOf(this).Shared.Count();

    /// <summary xml:lang="ko">인스턴스마다 하나씩 있는 층의 수.</summary>
    /// <summary xml:lang="en">The number of layers that each instance has of its own.</summary>
    [Name("ko", "인스턴스마다 있는 층"), Name("en", "Layers per instance")]
    int LayersPerInstance => Catalog.StackOf(this).PerInstance.Count();

    /// <summary xml:lang="ko">인스턴스 하나를 시작하는 데 걸린 시간의 측정값.</summary>
    /// <summary xml:lang="en">The measured time to start one instance.</summary>
    /// <remarks xml:lang="ko">
    /// 어디서 어디까지 쟀는지가 제품마다 다르므로 각주와 함께 읽어야 합니다. 이미지를 새로 받아야 하면 그 시간이 훨씬 길 수 있습니다. 한
    /// 연구에서는 컨테이너 시작 시간의 76%가 패키지를 받는 데 쓰였습니다(2016년).
    /// </remarks>
    /// <remarks xml:lang="en">
    /// What is measured differs between products, so read the footnotes. Where an image must be fetched first, that can take much longer:
    /// in one study 76% of the start-up time of containers went into pulling packages (2016).
    /// </remarks>
    [Name("ko", "시작 시간"), Name("en", "Start time"), Better(Direction.Lower)]
    [Cites<SlackerPaper>("abstract")]
    TimeSpan? StartTime { get; }

    /// <summary xml:lang="ko">인스턴스 하나를 더 실행할 때 추가로 드는 메모리.</summary>
    /// <summary xml:lang="en">The extra memory for running one more instance.</summary>
    /// <remarks xml:lang="ko">
    /// VM의 값은 VMM의 몫만 센 것으로, 게스트 OS가 쓰는 메모리는 빠져 있습니다. 컨테이너의 값은 빈 컨테이너 전체입니다.
    /// </remarks>
    /// <remarks xml:lang="en">
    /// For VMs it is the share of the VMM alone, without the memory of the guest OS; for containers it is the whole of an idle container.
    /// </remarks>
    [Name("ko", "인스턴스당 메모리 오버헤드"), Name("en", "Memory overhead per instance"), Unit("MB"), Better(Direction.Lower)]
    double? MemoryOverhead { get; }

    /// <summary xml:lang="ko">실행 중인 인스턴스를 다른 호스트로 옮길 수 있는가.</summary>
    /// <summary xml:lang="en">Whether a running instance can be moved to another host.</summary>
    [Name("ko", "라이브 마이그레이션"), Name("en", "Live migration")]
    LiveMigrationSupport? LiveMigration { get; }

    /// <summary xml:lang="ko">인스턴스 안에서 무엇을 실행할 수 있는가.</summary>
    /// <summary xml:lang="en">What can run inside an instance.</summary>
    [Name("ko", "실행할 수 있는 것"), Name("en", "What it can run")]
    LocalizedText? GuestPlatforms { get; }
}

namespace Virtualization;

/// <summary xml:lang="ko">언제 나왔고, 무엇으로 만들었고, 어떤 조건으로 쓰는가?</summary>
/// <summary xml:lang="en">When did it appear, what is it written in, and under which terms can it be used?</summary>
/// <remarks xml:lang="ko">
/// 하이퍼바이저와 시스템 컨테이너는 대부분 2008년까지, 애플리케이션 컨테이너는 2013년부터, 그 사이의 방식(<see cref="WindowsHyperVContainer"/>,
/// <see cref="KataContainers"/>, <see cref="Gvisor"/>, <see cref="Firecracker"/>)은 2016년부터 나왔습니다. 커널에 가까운 것은 대부분 C로,
/// 컨테이너 도구는 대부분 Go로 작성되었고, 최근의 VMM과 런타임에는 Rust가 많습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Most hypervisors and system containers had appeared by 2008. Application containers followed from 2013 on, the kinds in between
/// (<see cref="WindowsHyperVContainer">Hyper-V isolation</see>, <see cref="KataContainers"/>, <see cref="Gvisor"/>,
/// <see cref="Firecracker"/>) from 2016 on. Code close to the kernel is mostly written in C, container tools mostly in Go; Rust is common
/// among recent VMMs and runtimes.
/// </remarks>
[Comparison(Order = 70), Name("ko", "출시와 라이선스"), Name("en", "Origin")]
[Slug("origin")]
public interface IOrigin
{
    /// <summary xml:lang="ko">처음 공개된 해.</summary>
    /// <summary xml:lang="en">The year of the first release.</summary>
    /// <remarks xml:lang="ko">앞선 제품의 해나 더 큰 제품에 들어간 해를 적은 경우는 각주에 밝혔습니다.</remarks>
    /// <remarks xml:lang="en">Where it is the year of a predecessor, or of joining a larger product, a note says so.</remarks>
    [Name("ko", "첫 공개"), Name("en", "First release")]
    int? FirstRelease { get; }

    /// <summary xml:lang="ko">소프트웨어의 라이선스.</summary>
    /// <summary xml:lang="en">The license of the software.</summary>
    [Name("ko", "라이선스"), Name("en", "License")]
    LocalizedText? License { get; }

    /// <summary xml:lang="ko">주로 어떤 언어로 작성되었는가.</summary>
    /// <summary xml:lang="en">The language it is mainly written in.</summary>
    [Name("ko", "주 언어"), Name("en", "Mainly written in")]
    LocalizedText? WrittenIn { get; }
}

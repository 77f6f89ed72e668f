namespace Virtualization;

/// <summary xml:lang="ko">자원을 많이 써서 같은 호스트의 다른 인스턴스를 느리게 하는 인스턴스.</summary>
/// <summary xml:lang="en">An instance that uses so many resources that others on the same host slow down.</summary>
/// <remarks xml:lang="ko">2016년의 한 연구에서는 일부 워크로드에서 컨테이너가 VM보다 이웃의 간섭을 더 받았습니다.</remarks>
/// <remarks xml:lang="en">In a 2016 study, containers suffered more interference from neighbors than VMs did for some workloads.</remarks>
[Term, Name("ko", "시끄러운 이웃"), Name("en", "Noisy neighbor")]
[Cites<AtScale>]
public sealed class NoisyNeighbor;

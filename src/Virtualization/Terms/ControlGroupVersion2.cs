namespace Virtualization;

/// <summary xml:lang="ko">계층 구조를 하나로 통합한 <see cref="ControlGroup"/>의 두 번째 버전.</summary>
/// <summary xml:lang="en">The second version of <see cref="ControlGroup">cgroups</see>, with a single, unified hierarchy.</summary>
/// <remarks xml:lang="ko">2016년 Linux 4.5에서 정식 기능이 되었습니다. 첫 버전은 2008년 Linux 2.6.24에 들어갔습니다.</remarks>
/// <remarks xml:lang="en">It became official in Linux 4.5 in 2016. The first version came with Linux 2.6.24 in 2008.</remarks>
[Term, Name("ko", "cgroup v2"), Name("en", "cgroup v2")]
[Slug("cgroup-v2")]
[Cites<CgroupsManual>]
public sealed class ControlGroupVersion2;

namespace Virtualization;

/// <summary xml:lang="ko">프로세스 묶음의 CPU·메모리·I/O 사용량을 재고 제한하는 Linux 커널의 기능.</summary>
/// <summary xml:lang="en">A Linux kernel feature that measures and limits how much CPU, memory and I/O a group of processes uses.</summary>
/// <remarks xml:lang="ko"><see cref="Virtualization.Namespace"/>은(는) 보이는 것을, cgroup은 쓰는 양을 나눕니다. 정식 이름은 컨트롤 그룹(control group)입니다.</remarks>
/// <remarks xml:lang="en">
/// A <see cref="Virtualization.Namespace">namespace</see> divides what processes see; a cgroup divides what they use. The full name is
/// control group.
/// </remarks>
[Term, Name("ko", "cgroup"), Name("en", "cgroup")]
[Slug("cgroup")]
[Cites<CgroupsManual>]
public sealed class ControlGroup;

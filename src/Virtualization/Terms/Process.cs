namespace Virtualization;

/// <summary xml:lang="ko">운영체제가 주소 공간을 따로 주어 실행하는 프로그램.</summary>
/// <summary xml:lang="en">A program that the operating system runs in an address space of its own.</summary>
[Term, Name("ko", "프로세스"), Name("en", "Process")]
public sealed class Process;

namespace Virtualization;

/// <summary xml:lang="ko">운영체제에서 특권으로 실행되며 하드웨어와 프로세스를 관리하는 핵심부.</summary>
/// <summary xml:lang="en">The privileged core of an operating system, which manages hardware and processes.</summary>
[Term, Name("ko", "커널"), Name("en", "Kernel")]
public sealed class Kernel;

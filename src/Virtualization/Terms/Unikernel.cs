namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션에 필요한 운영체제 기능만 라이브러리로 붙여 하나로 합친 이미지.</summary>
/// <summary xml:lang="en">An application linked with only the parts of an operating system that it needs, as a single image.</summary>
/// <remarks xml:lang="ko">본래 주소 공간과 프로세스가 하나이고 사용자 공간과 커널을 나누지 않습니다. Unikraft는 0.19.0부터 선택 기능으로 여러 프로세스를 지원합니다.</remarks>
/// <remarks xml:lang="en">
/// Classically, it has a single address space, no division between user space and kernel, and a single process; Unikraft has
/// offered optional support for multiple processes since 0.19.0.
/// </remarks>
[Term, Name("ko", "유니커널"), Name("en", "Unikernel")]
[Cites<UnikraftPaper>]
[Cites<UnikraftMultiprocessPost>("since 0.19.0")]
public sealed class Unikernel;

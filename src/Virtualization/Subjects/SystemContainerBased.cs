namespace Virtualization;

/// <summary xml:lang="ko">배포판의 사용자 공간 전체를 실행해 서버 한 대처럼 쓰는 컨테이너.</summary>
/// <summary xml:lang="en">Containers that run the whole user space of a distribution and are used like a machine.</summary>
[Subject(Order = 75), Name("ko", "시스템 컨테이너"), Name("en", "System containers")]
public abstract class SystemContainerBased : Container;

namespace Virtualization;

/// <summary xml:lang="ko">무엇에 관한 수치인가.</summary>
/// <summary xml:lang="en">What a figure is about.</summary>
public enum MeasuredSubject
{
    /// <summary xml:lang="ko">시작하는 데 걸린 시간, 또는 정해진 시간에 시작하는 수.</summary>
    /// <summary xml:lang="en">The time to start, or how many start in a given time.</summary>
    [Name("ko", "시작 시간과 속도"), Name("en", "Start time and rate")]
    Start,

    /// <summary xml:lang="ko">쓰거나 예약하거나 아낀 메모리.</summary>
    /// <summary xml:lang="en">The memory used, reserved or saved.</summary>
    [Name("ko", "메모리"), Name("en", "Memory")]
    Memory,

    /// <summary xml:lang="ko">한 호스트에서 실행하는 인스턴스의 수.</summary>
    /// <summary xml:lang="en">The number of instances on one host.</summary>
    [Name("ko", "집적도"), Name("en", "Density")]
    Density,

    /// <summary xml:lang="ko">계산, I/O, 시스템 호출의 속도.</summary>
    /// <summary xml:lang="en">The speed of computation, I/O or system calls.</summary>
    [Name("ko", "성능"), Name("en", "Performance")]
    Performance,

    /// <summary xml:lang="ko">옮기거나 저장하는 데 걸린 시간이나, 그동안 멈춘 시간.</summary>
    /// <summary xml:lang="en">The time to move or save an instance, or its downtime meanwhile.</summary>
    [Name("ko", "이동"), Name("en", "Migration")]
    Migration,

    /// <summary xml:lang="ko">이미지나 코드의 크기.</summary>
    /// <summary xml:lang="en">The size of an image or of code.</summary>
    [Name("ko", "크기"), Name("en", "Size")]
    Size,
}

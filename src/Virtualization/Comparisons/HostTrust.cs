namespace Virtualization;

/// <summary xml:lang="ko">인스턴스가 호스트를 믿어야 하는가.</summary>
/// <summary xml:lang="en">Whether an instance has to trust its host.</summary>
public enum HostTrust
{
    /// <summary xml:lang="ko">호스트를 믿어야 한다.</summary>
    /// <summary xml:lang="en">The host has to be trusted.</summary>
    [Name("ko", "믿음"), Name("en", "Trusted")]
    Trusted,

    /// <summary xml:lang="ko">보통은 믿어야 하지만, 믿지 않는 모드가 있다.</summary>
    /// <summary xml:lang="en">It has to be trusted, except in a mode made for it.</summary>
    [Name("ko", "기밀 모드에서는 믿지 않음"), Name("en", "Not in a confidential mode")]
    OptionalMode,

    /// <summary xml:lang="ko">운영자는 믿지 않아도 되지만, 하드웨어와 펌웨어를 만든 회사를 믿어야 한다.</summary>
    /// <summary xml:lang="en">Its operators need not be trusted, but the company that makes hardware and firmware has to be.</summary>
    [Name("ko", "운영자는 배제, 제조사는 믿음"), Name("en", "Vendor trusted, operators locked out")]
    VendorOnly,

    /// <summary xml:lang="ko">호스트를 믿지 않아도 된다.</summary>
    /// <summary xml:lang="en">The host need not be trusted.</summary>
    [Name("ko", "믿지 않음"), Name("en", "Not trusted")]
    Untrusted,
}

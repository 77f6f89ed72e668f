namespace Virtualization;

/// <summary xml:lang="ko">물리 장치를 인스턴스에 넘겨줄 수 있는가.</summary>
/// <summary xml:lang="en">Whether a physical device can be passed through to an instance.</summary>
public enum PassthroughSupport
{
    /// <summary xml:lang="ko">PCI 장치를 통째로 넘겨준다.</summary>
    /// <summary xml:lang="en">Whole PCI devices can be passed through.</summary>
    [Name("ko", "PCI 장치까지"), Name("en", "PCI devices")]
    Devices,

    /// <summary xml:lang="ko">호스트의 드라이버가 다루는 장치를 인스턴스에 보여 준다.</summary>
    /// <summary xml:lang="en">Devices that the host’s drivers run are shown to the instance.</summary>
    [Name("ko", "호스트 드라이버를 거쳐"), Name("en", "Through host drivers")]
    HostDrivers,

    /// <summary xml:lang="ko">정해진 종류의 장치만 넘겨준다.</summary>
    /// <summary xml:lang="en">Certain kinds of devices only.</summary>
    [Name("ko", "일부 장치만"), Name("en", "Selected devices")]
    Selected,

    /// <summary xml:lang="ko">넘겨줄 수 없다.</summary>
    /// <summary xml:lang="en">No device can be passed through.</summary>
    [Name("ko", "지원하지 않음"), Name("en", "Not supported")]
    NotSupported,
}

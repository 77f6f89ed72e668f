namespace Virtualization;

/// <summary xml:lang="ko">CPU, 메모리, 저장 장치, 네트워크 장치 같은 물리 부품.</summary>
/// <summary xml:lang="en">Physical components such as the CPU, memory, storage and network devices.</summary>
[Layer(Color = LayerColor.Graphite), Name("ko", "하드웨어"), Name("en", "Hardware")]
public class Hardware;

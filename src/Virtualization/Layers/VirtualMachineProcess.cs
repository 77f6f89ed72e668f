namespace Virtualization;

/// <summary xml:lang="ko">VM마다 하나씩 실행되며 그 VM의 가상 장치를 제공하는 프로세스.</summary>
/// <summary xml:lang="en">A process that runs once per VM and provides that VM’s virtual devices.</summary>
/// <remarks xml:lang="ko">
/// VM별 <see cref="VirtualMachineMonitor"/>에 해당합니다. 하이퍼바이저와 나뉘어 게스트 아래에 있는 제품에서는 층 하나로 셉니다.
/// </remarks>
/// <remarks xml:lang="en">
/// It corresponds to the per-VM <see cref="VirtualMachineMonitor">virtual machine monitor</see>. Where a product has it beneath the
/// guest, separate from the hypervisor, it counts as a layer of its own.
/// </remarks>
[Layer(Color = LayerColor.Indigo), Name("ko", "VM 프로세스"), Name("en", "VM process")]
public class VirtualMachineProcess;

namespace Virtualization;

[Reference("Understanding PowerVM hypervisor memory usage", "https://community.ibm.com/community/user/power/blogs/pete-heyrman1/2020/06/08/understanding-powervm-hypervisor-memory-usage", Year = 2020, Author = "P. Heyrman", Language = "en")]
public sealed class PowerHypervisorMemory;

namespace Virtualization;

[Reference("LightVM", "http://sysml.neclab.eu/projects/lightvm/", Author = "NEC Laboratories Europe")]
public sealed class LightVmProjectPage;

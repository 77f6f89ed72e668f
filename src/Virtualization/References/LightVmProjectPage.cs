namespace Virtualization;

[Reference("LightVM", "http://sysml.neclab.eu/projects/lightvm/", Author = "NEC Laboratories Europe", Language = "en")]
public sealed class LightVmProjectPage;

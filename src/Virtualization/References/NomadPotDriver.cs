namespace Virtualization;

[Reference("Nomad documentation: Pot task driver", "https://developer.hashicorp.com/nomad/plugins/drivers/community/pot", Author = "HashiCorp", Language = "en")]
public sealed class NomadPotDriver;

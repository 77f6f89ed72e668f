namespace Virtualization;

[Reference("Nomad documentation: Jail task driver", "https://developer.hashicorp.com/nomad/plugins/drivers/community/jail-task-driver", Author = "HashiCorp", Language = "en")]
public sealed class NomadJailDriver;

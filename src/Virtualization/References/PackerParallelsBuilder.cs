namespace Virtualization;

[Reference("Packer integrations: Parallels macvm builder", "https://developer.hashicorp.com/packer/integrations/Parallels/parallels/v1.1.7/components/builder/macvm", Author = "HashiCorp", Language = "en")]
public sealed class PackerParallelsBuilder;
